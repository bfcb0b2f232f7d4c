//! The texts of the result in Spanish: docs/content.md 2i, 3.3, 3.5, 3.7b, 3.8 and 3.9b. The names are its keys.

use crate::content::text::Fixed;
use crate::domain::advice::{DoctorNote, EmergencyText, GuardText, StepLine, TextId, TodayLine};
use crate::domain::bands::{Domain, Label};
use crate::domain::doctor::{DoctorFlagLine, DoctorLine, DoctorPart, DoctorQuestion};
use crate::domain::facts::PoopSign;
use crate::domain::foods::Idea;
use crate::domain::support::Signal;
use crate::domain::texts::FlagLine;
use crate::packed::texts;

/// Read as a guard, and in its topic.
const NO_REINTRO: &str = "No vuelva a dar un alimento que evita hasta que pregunte al doctor o a un doctor de alergias. Una primera probada después de una pausa puede activar una reacción rápida en algunos niños con eccema.";

texts! {
    /// A text of a topic.
    pub fn text(TextId) {
        BowelLow => "Por ahora parece que hace popó a gusto.",
        BowelSee => "Un doctor debería revisar esto primero, aunque por ahora el popó parezca estar bien.",
        BowelLoose => "El popó suelto puede tener muchas causas. Incluso puede ser popó que pasa por un lado de un tapón duro. Por favor, pregunte al doctor antes de cambiar la comida, la fibra o la medicina.",
        BowelAgain => "Todavía hay señales de problemas de popó. No es culpa suya. Pida al doctor que revise otra vez el plan para el popó. Que vea cuánto dar, durante cuánto tiempo y si el popó viejo tiene que salir primero. Por favor, no empiece, cambie ni deje una medicina por su cuenta.",
        BowelPlan => "El popó se ve mejor con el plan que tiene. Siga con el plan hasta que el doctor diga que lo cambie.",
        BowelHelping => "El plan para el popó ayuda, y todavía quedan algunas señales. Eso es común. Siga con el plan y dígale al doctor qué señales quedan.",
        BowelStarted => "Tiene un plan nuevo para el popó. Sígalo como le indicaron y dele tiempo. Llame al doctor si el popó todavía duele, si se pone demasiado suelto o si usted tiene dudas.",
        BowelHigh => "Dos o más señales llevan un mes o más. Esto es muy común, y no es culpa suya. La comida ayuda, pero los doctores no empiezan solo con la comida. Pida al doctor un plan para el popó. Puede incluir una medicina que ablanda el popó, a menudo durante meses. Por favor, no empiece, cambie ni deje una medicina por su cuenta.",
        BowelTwo => "Hay dos o más señales de problemas de popó. No tiene que esperar un mes. Pida al doctor un plan para el popó, sobre todo si duele. Por favor, no empiece, cambie ni deje una medicina por su cuenta.",
        BowelCall => "Los problemas de popó llevan un tiempo, o le duele. Esto es muy común, y no es culpa suya. Llame al doctor y pregunte si tiene sentido un plan para el popó. No tiene que esperar a que empeore.",
        BowelHold => "Deje que el doctor revise primero. Siga dando toda medicina que el doctor le indicó.",
        BowelSome => "Hay unas pocas señales de problemas de popó. Ofrezca alimentos con fibra y bebidas cada día. Anote cada vez que hace popó, durante dos semanas. Llame al doctor si le duele a menudo, o si esto sigue más de 2 semanas.",
        BowelWhat => "Un plan para el popó dice qué dar, cuánto, durante cuánto tiempo y qué hacer si deja de ayudar.",
        BowelComfort => "Lo que puede ayudar en casa: sentarse con calma 5 minutos, después de las comidas. Los pies en un banquito y las rodillas más altas que la cadera. Sin presión y sin culpas. Los escapes de popó no son a propósito.",
        BowelComfortDiapers => "Lo que puede ayudar en casa: un baño tibio, palabras tranquilas y sin culpas. Los niños se aguantan el popó porque les da miedo que les duela.",
        BowelPotty => "¿Solo hace popó en el pañal, o le da miedo la bacinica? Por ahora está bien. No le pida que se siente. Deje por un tiempo de enseñarle a ir al baño, hasta que el popó sea blando y salga fácil.",
        BowelStuck => "Quédese cerca y con calma. Pruebe un baño tibio. Deje que su hijo se ponga en cuclillas. O que se siente con los pies en un banquito y las rodillas más altas que la cadera. Descansen, y luego prueben otra vez. Sin forzar, sin dedo, y sin enema ni supositorio, a menos que su doctor le haya mostrado cómo. ¿Tiene dolor durante más de 1 hora, fiebre o vómito? Llame al {advice} ahora mismo. ¿Tiene la barriga grande y dura, con fiebre o vómito? Llame al {emergency}.",
        SkinLow => "Por lo que nos dijo, la mayor parte de la piel está tranquila. Siga con la crema humectante todos los días, si la usa.",
        SkinSee => "Un doctor debería revisar esto primero, aunque por ahora la piel parezca tranquila.",
        SkinCreams => "La mayor parte de la piel parece tranquila. Las cremas son el tema para hablar.",
        SkinSome => "La piel necesita un poco más de ayuda. Pida un plan claro para la piel que pueda seguir: qué usar, dónde, cada cuánto y cuándo usar menos. Ponga crema humectante todos los días, incluso en los días buenos.",
        SkinHigh => "Por ahora la piel pasa por un mal momento. Una piel así merece una cita con el doctor esta semana. Un buen plan para la piel va antes de cambiar la comida.",
        SleepLow => "El sueño y el bienestar se ven bien esta semana.",
        SleepSee => "El sueño de su hijo se ve bien esta semana. Usted también cuenta.",
        SleepSome => "El sueño o el bienestar fue difícil esta semana. Si detrás hay picazón o dolor de barriga, empiece con el paso que va con eso: piel o popó. A menudo primero viene el bienestar, y luego el sueño.",
        SleepHigh => "Son noches difíciles. Dígale al doctor lo de la falta de sueño, no solo lo de la piel o el popó. La crema humectante a la hora de dormir y las uñas cortas son pasos pequeños que pueden ayudar.",
        VarietyLow => "Su hijo come de muchos grupos de alimentos. Eso es trabajo real de parte de usted.",
        VarietySee => "La lista de alimentos parece tener suficiente variedad. Aun así, pida que revisen el crecimiento y lo que come su hijo.",
        VarietySeeNarrow => "Pida que revisen el crecimiento y lo que come su hijo. Un dietista puede ayudarle a avanzar desde ahí.",
        VarietyMissing => "Por ahora casi nunca come: {missing}.",
        VarietySome => "Hay lugar para crecer, un paso pequeño a la vez. Elija un grupo que su hijo casi nunca come y que no evita. Elija de ese grupo un alimento que ya comió antes sin problema. Ofrezca un bocadito del tamaño de un chícharo junto a un alimento que le encanta. No hace falta que lo coma.",
        VarietySomeNoReintro => "Hay lugar para crecer. Pregunte al doctor o a un dietista qué paso pequeño con la comida es seguro. Siga ofreciendo los alimentos en los que su hijo confía.",
        VarietyHigh => "La lista de alimentos es corta por ahora. Muchas familias están igual. Cuide los alimentos en los que su hijo confía. Cambie una cosa pequeña a la vez, como la forma o el plato. Si cambia de marca o de salsa, lea primero la etiqueta. Un dietista o terapeuta de alimentación puede ayudarle a avanzar desde ahí. Pida una revisión de peso y estatura. Pregunte también por las vitaminas, sobre todo cuando faltan grupos de alimentos enteros.",
        VarietyHold => "Siga ofreciendo los alimentos en los que su hijo confía. Los pasos con alimentos nuevos pueden esperar hasta que el doctor revise.",
        FibreLow => "La fibra y las bebidas parecen estar bien.",
        FibreSee => "Por favor, hable de las bebidas con el doctor o un dietista.",
        FibreSome => "Agregar unas pocas cosas fáciles puede ayudar: {fiber_foods}. Cada pocos días, agregue un alimento con fibra que su hijo ya comió antes, con una bebida. Vaya despacio para que la barriga se acostumbre. Por favor, no agregue salvado crudo.",
        FibreHigh => "La fibra y las bebidas se ven bajas por ahora. Agregue un alimento a la vez: {fiber_foods}. Ofrezca agua con cada comida y refrigerio. La meta es que sea suficiente. Darle agua de más no parece ayudar más. Si el popó es grande y duro, vea al doctor antes de agregar mucha fibra.",
        FibreAsk => "La fibra o las bebidas se ven un poco bajas. Pregunte al doctor o a un doctor de alergias qué alimentos es seguro ofrecer. Ofrezca agua con cada comida y refrigerio.",
        FibreNone => "La fibra o las bebidas se ven un poco bajas. Pida a un dietista ideas que vayan con la lista de su hijo. Ofrezca agua con cada comida y refrigerio.",
        FibreStuck => "El popó va primero. Mientras el popó esté atascado, más fibra puede esperar. Siga con el plan para el popó, o pida uno al doctor. Luego agregue alimentos con fibra, uno a la vez.",
        FibreHold => "Los pasos con la fibra y las bebidas pueden esperar hasta que el doctor revise.",
        FibreJuice => "Eso es mucho jugo o bebida dulce para una barriga pequeña. El agua con las comidas y los refrigerios es suficiente.",
        FibreMilk => "Eso es mucha leche. Puede llenar una barriga pequeña y dejar menos lugar para la comida.",
        FibreDrink => "Su hijo toma poco. Ofrezca una bebida con cada comida y refrigerio.",
        FatsTip => "Las grasas sanas ayudan a los niños pequeños a crecer. Fáciles de agregar: {fat_foods}.",
        NotChecked => "Aún sin revisar. {topic}: toma como un minuto.",
        Partly => "Algunas preguntas de aquí siguen abiertas. {topic}: toma como un minuto.",
        MineralsLow => "Vimos alimentos con hierro, zinc y magnesio.",
        MineralsSee => "Vimos algunos alimentos con hierro o zinc. Aun así, pregunte al doctor si tiene sentido un análisis de sangre.",
        MineralsSome => "Algunas respuestas pueden ir con poco hierro, zinc o magnesio. Primero la comida: {mineral_foods}. Agregue fruta para ayudar a que entre el hierro. Este chequeo no puede decirle si un nivel está bajo. Solo un análisis de sangre puede.",
        MineralsHold => "Pregunte al doctor si tiene sentido un análisis de sangre. Por favor, no empiece a dar hierro, zinc ni magnesio por su cuenta.",
        DietVegan => "Los niños que no comen ningún alimento de origen animal necesitan una fuente de vitamina B12. Pregunte al doctor o a un dietista qué hacer para que no le falte.",
        MineralsHigh => "Algunas de sus respuestas pueden ir con poco hierro. Pregunte al doctor si tiene sentido un análisis de hierro en la sangre. Por favor, no empiece a dar hierro, zinc ni magnesio por su cuenta. Un cuerpo pequeño puede recibir demasiado.",
        MineralsMilk => "La leche es un buen alimento, pero puede quitarle lugar a lo demás. Unas {cups} tazas al día son más que suficiente a esta edad. Ofrézcala con las comidas, no todo el día.",
        MineralsMuchMilk => "Tanta leche puede ir con poco hierro y popó duro. Pregunte al doctor si tiene sentido un análisis de hierro en la sangre. Unas {cups} tazas al día son más que suficiente a esta edad. Baje poco a poco. Ofrézcala con las comidas, no todo el día.",
        MealtimeLow => "Las horas de comer parecen más bien tranquilas.",
        MealtimeWorry => "Casi todas las comidas parecen tranquilas. Aun así, una respuesta llama la atención. Está bien pedir ayuda para comer desde ahora.",
        MealtimeSee => "Las comidas parecen más bien tranquilas. Aun así, pregunte al doctor por una revisión de cómo come.",
        MealtimeSome => "A veces hay tensión a la hora de comer. Pruebe repartir así: usted elige qué, cuándo y dónde. Su hijo elige si come y cuánto. Que las comidas duren de 20 a 30 minutos.",
        MealtimeHigh => "Por ahora las comidas parecen muy difíciles, para usted y para su hijo. Usted no lo está haciendo mal. Pruebe dos semanas sin rogarle y sin negociar. Tenga en el plato alimentos en los que su hijo confía. La terapia de alimentación, con el doctor y un dietista, puede ayudar.",
        EliminationLow => "Nos dijo que su hijo no evita ningún alimento.",
        EliminationFast => "Un alimento dio una reacción grave. Evite ese alimento hasta que un doctor diga que está bien.",
        EliminationAllergy => "Su hijo evita un alimento por una alergia. Siga evitando ese alimento como le indicaron. Sepa cuál es el plan de emergencia, y dónde está el inyector para alergia, si tiene uno. En cada cita, pregunte si todavía hace falta y quién revisa el crecimiento.",
        EliminationGuided => "Un doctor o dietista indicó esta prueba sin un alimento. Pregunte cuándo la revisarán y qué sigue. Por favor, no la termine por su cuenta.",
        EliminationMixed => "Su hijo evita algunos alimentos por una alergia, y otros sin guía. No le dé ningún alimento al que un doctor le encontró alergia. Pregunte al doctor o a un dietista por los otros. Pida también una revisión de peso y estatura.",
        EliminationDairy => "Su hijo evita la leche. Las bebidas de arroz, avena, nueces y coco tienen poca proteína. Pregunte al doctor o a un dietista qué debería ir en su lugar. Pregunte también por el calcio y la vitamina D.",
        EliminationPlantDrink => "Su hijo toma una bebida vegetal. Las bebidas de arroz, avena, nueces y coco tienen poca proteína. Pregunte al doctor o a un dietista qué más necesita su hijo. Pregunte también por el calcio y la vitamina D.",
        EliminationSoyDrink => "Su hijo toma una bebida de soya o de chícharo. Pregunte a un dietista si le da suficiente calcio y vitamina D.",
        EliminationWheat => "Su hijo evita el trigo. La enfermedad celíaca es un mal del intestino que el trigo activa. Dígale esto al doctor antes de cualquier análisis de sangre para la enfermedad celíaca. El análisis puede no verla si un niño no come trigo.",
        EliminationSome => "Su hijo evita un alimento, y todavía ningún doctor ni dietista guía esto. Una prueba sin un alimento debería ser corta y tener fecha de fin. Hable con el doctor o un dietista sobre lo que sigue.",
        EliminationHigh => "Su hijo evita alimentos sin guía, o desde hace mucho tiempo. Sabemos que usted lo hizo para ayudar. Por favor, hable pronto con el doctor, un doctor de alergias o un dietista. Quitar un alimento puede dejar huecos, y en algunos niños puede empezar una alergia. Pida una revisión de peso y estatura.",
        NoReintro => NO_REINTRO,
        VarietyNote => "Un día no es toda la dieta. Esto no es una prueba de nutrientes, de crecimiento ni de salud del intestino.",
        NoteLoose => "¿Hace popó muchas veces al día? Dígale al doctor.",
        NoteSlow => "Usted ve brotes horas o días después de un alimento. Los brotes también van y vienen por sí solos. Anote cómo va la piel y qué come, durante 2 semanas. Muestre esto al doctor antes de cambiar la comida.",
        NoteIron => "El hierro puede poner el popó duro u oscuro. Si lo indicó un doctor, por favor, no lo deje. Dígale al doctor.",
        NoteItchmed => "Algunos jarabes para la alergia y la picazón pueden poner el popó más duro. Dígale al doctor qué le da.",
        NoteAfford => "Si cuesta pagar la comida, dígale al doctor[ o llame al {food_help}].",
    }
}

texts! {
    /// The line of a step.
    pub fn step(StepLine) {
        Doctor => "Llame al doctor de su hijo esta semana.",
        DoctorSoon => "Llame al doctor en uno o dos días.",
        Elimination => "Pregunte por los alimentos que evita.",
        BowelHigh => "Pida al doctor un plan para el popó.",
        BowelSome => "Anote cada vez que hace popó, durante dos semanas.",
        BowelTwo => "Pida al doctor un plan para el popó.",
        BowelCall => "Llame al doctor por el popó.",
        BowelLoose => "Pregunte al doctor por el popó suelto.",
        BowelAgain => "Pida que revisen otra vez el plan para el popó.",
        BowelPlan => "Siga con el plan para el popó.",
        BowelHelping => "Siga con el plan para el popó. Diga qué queda.",
        BowelStarted => "Dele tiempo al nuevo plan para el popó.",
        SkinHigh => "Pida una cita para la piel esta semana.",
        SkinSome => "Pida un plan claro para la piel.",
        MineralsHigh => "Pregunte por un análisis de hierro en la sangre.",
        MineralsSome => "Elija un alimento de la lista de minerales.",
        MineralsAskDoctor => "Pregunte al doctor qué alimentos es seguro agregar.",
        MineralsMilk => "Ofrezca leche con las comidas, no todo el día.",
        MineralsMuchMilk => "Pregunte por un análisis de hierro en la sangre. Leche con las comidas.",
        MineralsHold => "Pregunte si tiene sentido un análisis de sangre.",
        MineralsSee => "Pregunte si tiene sentido un análisis de sangre.",
        MealtimeHigh => "Dos semanas sin rogarle y sin negociar.",
        MealtimeSome => "Usted elige qué. Su hijo elige cuánto.",
        Fibre => "Agregue un alimento con fibra a la vez.",
        FibreStuck => "Primero el plan para el popó, luego la fibra.",
        FibreAsk => "Pregunte qué alimentos con fibra son seguros.",
        FibreNone => "Pida ideas de fibra que vayan con su hijo.",
        FibreDrink => "Ofrezca una bebida con cada comida y refrigerio.",
        FibreJuice => "Ofrezca agua en lugar de jugo.",
        FibreSee => "Pregunte qué debería tomar su hijo.",
        VarietyHigh => "Cambie una cosa pequeña a la vez.",
        VarietySome => "Ofrezca un bocadito junto a un alimento que le encanta.",
        VarietySomeNoReintro => "Pregunte qué paso pequeño con la comida es seguro.",
        SleepHigh => "Dígale al doctor lo de las noches difíciles.",
        SleepSome => "Empiece con el paso para la piel o el popó.",
        SleepSomeAlone => "Que la hora de dormir sea tranquila e igual todas las noches.",
        Held => "No cambie la comida hasta que el doctor revise.",
        HeldGrowth => "Ofrezca a menudo lo que su hijo come por ahora. Ningún otro cambio todavía.",
        KeepGoing => "Siga así. Revise otra vez si algo cambia.",
        KeepGoingAllergy => "Siga con el plan de alergia. Revise otra vez si algo cambia.",
        KeepGoingComplex => "Pregunte al equipo médico antes de cualquier cambio.",
    }
}

texts! {
    /// A guard.
    pub fn guard(GuardText) {
        FastFood => "¿Un alimento le dio a su hijo ronchas, hinchazón o vómito, o le costó respirar, incluso horas después? No le dé ese alimento otra vez hasta que un doctor diga que está bien. Si pasa otra vez y le cuesta respirar, o queda con el cuerpo flojo, llame al {emergency}.",
        NoReintro => NO_REINTRO,
        Complex => "Este chequeo no se hizo para niños con un problema de salud de largo plazo. Use el plan de su equipo médico. Pregúnteles antes de cualquier cambio de comida, fibra o vitaminas.",
        HoldChanges => "Por favor, no cambie la comida hasta que el doctor revise. Todavía puede ofrecer los alimentos que su hijo come por ahora, y a menudo. Los baños, la crema humectante y las comidas tranquilas también están bien.",
        StoreSafe => "Guarde bajo llave todas las vitaminas y todos los minerales, incluso las gomitas. El hierro puede ser veneno para un niño pequeño.",
        Label => "Muestre al doctor o al farmacéutico la etiqueta de cada vitamina. Demasiada vitamina D también puede poner el popó duro.",
        FeedingSupport => "Pregunte a su doctor por una revisión de terapia de alimentación.",
        LaxativeTalk => "Se dejó una medicina para el popó. Si los efectos secundarios le preocuparon, dígalo. Puede haber otra manera. Muchos niños necesitan una durante meses, así que, por favor, dígale pronto al doctor.",
        CreamTalk => "Si una crema le preocupa, o usarla es una lucha, dígale al doctor. Puede haber una forma más fácil. Por favor, no la deje sin más.",
        CreamTalkLong => "Dígale al doctor qué crema, dónde y durante cuánto tiempo. Hay una forma segura de usar menos. Por favor, no la deje sin más.",
        CreamTalkStopped => "Dígale al doctor qué crema dejó y cuánto tiempo la usó. La piel puede brotar cuando se deja una crema. Si casi toda la piel se pone caliente y roja u oscura, llame hoy al {advice}.",
        StoolTestNote => "Las pruebas del intestino en casa todavía no pueden decirle qué hacer para el eccema o el estreñimiento. Si tiene una, llévela a la cita, pero no cambie la comida por ella.",
        FoodtestNote => "Estas pruebas no pueden decir qué alimentos causan brotes o problemas de popó. Por favor, no quite alimentos por una de ellas. Llévela a la cita.",
        CarerSupport => "Usted dijo que está al límite. Eso es mucha carga, y hay ayuda. ¿Cree que podría hacerse daño o hacerle daño a su hijo? Ponga a su hijo en un lugar seguro, aléjese y llame al [{crisis} o al ]{emergency} ahora mismo. Si no, por favor, dígaselo hoy a alguien: a su doctor o a una amistad.",
    }
}

/// A sign for extra support; `fast` for the wording after a fast food reaction.
#[must_use]
pub fn signal(signal: Signal, fast: bool) -> &'static str {
    match signal {
        Signal::StuckPoop => {
            "El popó sigue siendo una lucha después de los pasos de siempre. Pregunte al doctor qué sigue. Por favor, no cambie una medicina para el popó antes de hablar."
        }
        Signal::FlaresFewFoods if fast => {
            "Hay brotes en la piel y una lista de alimentos corta al mismo tiempo. Primero vea al doctor por la reacción rápida. Luego, alguien que sepa de piel y comida puede ayudar a tener la lista tan amplia como sea seguro."
        }
        Signal::FlaresFewFoods => {
            "Hay brotes en la piel y una lista de alimentos corta al mismo tiempo. Alguien que sepa de piel y de comida puede ayudarle a no perder alimentos."
        }
        Signal::ShrinkingOrTense => {
            "La lista de alimentos se hace más corta, las comidas se sienten tensas o esto le preocupa mucho. Está bien pedir ayuda para comer desde ahora."
        }
        Signal::Unheard => {
            "Usted ve a su hijo todos los días. Está bien volver a preguntar. Lleve esta página y pregunte qué haría cambiar el plan."
        }
    }
}

texts! {
    /// A text of the emergency card.
    pub fn emergency(EmergencyText) {
        Allergy => "¿Tiene un inyector para alergia (epinefrina o adrenalina) y esto puede ser una alergia? Úselo ahora mismo, también si tiene dudas. Después llame al {emergency}. ¿No tiene inyector? Llame al {emergency} ahora mismo. No cuelgue y haga lo que le digan. Acueste a su hijo boca arriba. Si le cuesta respirar, deje que se siente. Si vomita o tiene mucho sueño, acueste a su hijo de lado. No deje que se pare ni que camine. Llame aunque empiece a verse mejor.",
        Sick => "Llame al {emergency} ahora mismo. ¿Tiene un inyector para alergia y esto puede ser una alergia? Úselo de inmediato, incluso antes de llamar. ¿Respira? Acueste a su hijo de lado y no le quite la vista de encima. ¿No respira? Dígalo enseguida. No cuelgue y haga lo que le digan.",
        Other => "Llame al {emergency} o vaya a la {er} más cercana ahora mismo. ¿Está muy débil, con la piel gris o le cuesta despertar? Llame. En el camino no le dé comida, bebida ni medicina para el popó, a menos que se lo digan.",
        Seizure => "¿Tiene una convulsión? Acueste a su hijo de lado. No le ponga nada en la boca. No sujete a su hijo. ¿Ya paró? Aun así, llame.",
        Battery => "¿Le cuesta respirar, babea o hay sangre? Llame al {emergency} ahora mismo. Si no, vaya a la {er} más cercana ahora mismo, aunque su hijo se vea bien. ¿No puede llegar rápido? Llame al {emergency}. No le dé nada de comer ni de beber, a menos que se lo digan. No le provoque el vómito. En el camino, llame al {poison} y pregunte qué hacer. Si es una pila, pregunte por la miel.",
        BatteryToo => "¿Puede haberse tragado una pila, un imán o algo con filo o punta? Dígalo cuando llame. No le dé nada de comer ni de beber, a menos que se lo digan.",
        Poison => "¿Tiene sueño, está débil, tiembla o vomita? ¿Le cuesta despertar o respirar? Llame al {emergency} ahora mismo. Si no, llame al {poison} ahora mismo, aunque su hijo se vea bien. Tenga el frasco con usted. No le provoque el vómito.",
    }
}

texts! {
    /// A line that a flag adds to the today card.
    pub fn today(TodayLine) {
        Blisters => "¿Tiene fiebre, se ve mal o la piel se le pela como una quemadura? ¿O hay llagas en la boca o cerca del ojo? Vaya a la {er} ahora mismo.",
        BlistersAndEye => "Vaya a la {er} ahora mismo. Las llagas cerca del ojo no pueden esperar.",
        Crust => "Vaya ahora mismo si su hijo tiene fiebre de 100.4 F (38 C) o más, o se ve mal.",
        Eye => "¿Hay ampollas o llagas cerca del ojo, le duele mucho el ojo o le cuesta ver? Vaya a la {er} ahora mismo.",
        Pain => "Vaya ahora mismo si el dolor es muy fuerte o va y viene. También si su hijo tiene fiebre, se ve con la piel pálida o no puede caminar.",
        Vomit => "Vaya ahora mismo si el vómito se pone verde o tiene sangre. También si su hijo tiene mucho sueño o no hizo pipí durante 8 horas.",
        Dry => "Llame ahora mismo, no después. Vaya ahora mismo si su hijo necesita hacer pipí y no puede. También si la parte baja de la barriga está grande y le duele, o si su hijo sigue vomitando.",
        NoPoop => "Vaya ahora mismo si la barriga está grande y dura, o si su hijo vomita.",
        Blood => "Vaya ahora mismo si además hay dolor de barriga o vómito. También si su hijo se ve débil o con la piel pálida.",
        Reaction => "No le dé ese alimento otra vez hasta que un doctor diga que está bien. Una reacción puede volver. ¿Se le hincha la cara, le cuesta respirar o queda con la piel pálida o con el cuerpo flojo? Use el inyector para alergia si lo tiene. Después llame al {emergency}.",
        WillNotDrink => "Llame ahora mismo, no después. Vaya ahora mismo si su hijo tiene mucho sueño o no hizo pipí durante 8 horas.",
        NotSureNow => "Usted tuvo dudas sobre una señal de peligro. Llame ahora mismo, no después.",
        Bulge => "Vaya ahora mismo si la piel que se sale del ano está oscura, sangra mucho o no vuelve a entrar.",
        Thirst => "Pida que le midan hoy a su hijo el azúcar en la sangre. Vaya ahora mismo si vomita, tiene dolor de barriga, respira rápido o tiene mucho sueño.",
        Puffy => "Dígales que su hijo tiene hinchazón nueva, lo que come y toma, y cada crema que usan.",
        Weak => "Vaya ahora mismo si su hijo no puede pararse o caminar, o si no puede hacer pipí.",
        Bruise => "Pida que revisen hoy a su hijo. Vaya ahora mismo si las manchas se extienden, si tiene fiebre o si se ve mal.",
        Lump => "Pida que revisen hoy a su hijo. Por favor, no presione el bulto.",
        Pee => "Vaya ahora mismo si su hijo no puede hacer pipí o le sale mucha sangre. También si tiene fiebre, dolor de espalda o dolor de barriga.",
        Fever => "Vaya ahora mismo si su hijo tiene el cuello tieso o se ve mal. También si le salen manchas que no desaparecen al presionar.",
        RedAllOver => "Vaya ahora mismo si su hijo tiene fiebre, tiembla de frío o se ve mal.",
        Yellow => "Pida que revisen hoy a su hijo. Vaya ahora mismo si tiene mucho sueño o le sale sangre sin causa.",
    }
}

texts! {
    /// The line of a flag that has one of its own.
    pub fn flag(FlagLine) {
        NotSure => "Hable de esto hoy con la línea de enfermería",
        PeeRetired => "Problemas de pipí: gotea, se moja otra vez o le duele.",
        Leaks => "Escapes de popó cada semana. Puede ser popó que pasa por un lado de un tapón.",
        LongPoopTrouble => "Problemas de popó durante más de 3 meses. Es hora de un plan para el popó.",
        LongPoopTroublePlan => "Problemas de popó durante más de 3 meses. Pida que revisen otra vez el plan para el popó.",
        HardSkin => "La piel pasa por un mal momento esta semana.",
        FastFlares => "Brotes en menos de 2 horas después de un alimento.",
        LowIron => "Pregunte por análisis de hierro y plomo en la sangre.",
        UncheckedSupplements => "Pregunte a un farmacéutico o al doctor antes de la próxima dosis. Tenga la etiqueta en la mano.",
        UncheckedMinerals => "Llame a un farmacéutico, al doctor o al {poison} antes de la próxima dosis. Tenga la etiqueta en la mano.",
        Unguided => "Su hijo evita alimentos, y ningún doctor ni dietista guía esto. Pida que revisen el crecimiento y lo que come y toma.",
        UnguidedMixed => "Su hijo evita algunos alimentos, y ningún doctor ni dietista guía esto. No le dé ningún alimento al que un doctor le encontró alergia. Pida que revisen el crecimiento.",
        LooseForWeeks => "Popó suelto durante semanas.",
        LooseWithMedicine => "Popó suelto durante semanas. Dígale al doctor qué medicina para el popó toma su hijo.",
        FewFoods => "Muy pocos alimentos, o nada de fruta ni verduras. Pida que revisen el crecimiento y lo que come su hijo.",
        LowProteinDrink => "Las bebidas de arroz, avena, nueces y coco tienen poca proteína. Pregunte si su hijo recibe suficiente.",
        UnknownCream => "Una crema que ningún doctor le dio. Muéstrela a un farmacéutico o al doctor. Pregunte antes de dejarla.",
    }
}

texts! {
    /// A text that no rule chooses.
    pub fn fixed(Fixed) {
        Start => "Tendrá un primer resultado en unos 7 minutos. Toda la parte principal toma unos 10 a 12. Mira el popó, la piel y la comida. Usted recibe hasta tres pasos para seguir. No todo a la vez. No a la perfección.",
        HeadEmergency => "Pare aquí. Pida ayuda ahora mismo.",
        HeadToday => "Por favor, llame hoy a un doctor o una enfermera.",
        HeadSeeDoctor => "Por favor, hable primero con el doctor de su hijo.",
        HeadComplex => "Por favor, pregunte primero al equipo médico de su hijo.",
        HeadNone => "Esto es lo que llamó la atención.",
        HeadKeep => "Hoy las cosas se ven estables.",
        HeadPartly => "Las partes que revisó se ven estables. Hay algunas partes aún sin revisar.",
        HeadStuck => "Si el popó está atascado en este momento",
        TodayBody => "Llame hoy al {advice}. Lea en voz alta las líneas que ve aquí. Dígales también qué medicina, vitamina, crema o cosa que no es comida puede haber tomado o usado su hijo. Si no logra hablar con nadie en 4 horas, vaya a un centro de atención urgente o a la {er}. Si su hijo empeora, le cuesta respirar, se ve muy mal o le cuesta despertar, llame al {emergency}.",
        DoctorBody => "Llame al doctor de su hijo esta semana. A menudo hay una razón simple, pero un doctor debería revisar. Le hicimos una lista corta para leer en voz alta.",
        DoctorSoon => "Llame al doctor de su hijo en uno o dos días. Dos señales como estas no deberían esperar más. Le hicimos una lista corta para leer en voz alta.",
        HideHead => "Esta es su lista para el doctor.",
        HideLine => "Esta página no da una calificación. Si algo de la lista le preocupa, llame a su doctor. Usted conoce a su hijo o hija mejor que nadie.",
        HideSoon => "Son cosas de las que a los doctores les gusta saber pronto.",
        FootNotdx => "Este chequeo es para aprender. No da un diagnóstico y se le pueden pasar cosas. Usted conoce a su hijo o hija mejor que nadie. Si algo le preocupa, llame.",
        FootData => "Sus respuestas se quedan en este dispositivo. Nadie más las recibe.",
        FootSafe => "¿Le preocupa que le hagan daño a un niño o niña? Llame al {childline}.",
        AskedAlarm => "La última vez marcó una señal de peligro. ¿Sigue ahí? Llame al {advice} ahora mismo. Si su hijo se ve muy mal, llame al {emergency}.",
        CardChecked => "Revisado hasta ahora: {checked}. Aún sin revisar: {open}.",
        AskedAgain => "Este chequeo tiene nuevas señales de peligro. Por favor, conteste esas preguntas otra vez. Sus otras respuestas están guardadas.",
        PartDone => "Gracias. Ahora puede ver un primer resultado o seguir. Puede volver al resto en cualquier momento.",
        OorUnder => "Este chequeo es para niños de 1 a 4 años. En los bebés, los problemas de popó y de piel son distintos. Por favor, llame al doctor de su bebé. Si su bebé se ve muy mal, llame al {emergency}.",
        OorOver => "Este chequeo es para niños de 1 a 4 años. Para niños de más edad, por favor, hable con su doctor. Si su hijo o hija se ve muy mal, llame al {emergency}.",
        NoteTeam => "La nutrición, la ayuda para comer y la atención médica van mejor juntas.",
        AboutUse => "Para aprender, para mamás y papás de niños de 1 a 4 años. No es un dispositivo médico, no es un diagnóstico y no reemplaza a un doctor.",
        AboutCount => "Nuestra cuenta de grupos de alimentos se inspira en cuentas que se usan en salud pública.",
        BandUnsure => "(usted tuvo dudas en algunas respuestas)",
        SupportNone => "Ninguna de las cuatro señales salió en las partes que usted revisó.",
        SupportNoone => "Todavía nadie ha revisado. Una primera revisión con el doctor va antes de una dieta especial o una prueba.",
        ListNothingLeft => "Pida a un dietista ideas que vayan con la lista de su hijo.",
        ListAskDoctor => "Pregunte al doctor o a un doctor de alergias qué alimentos es seguro ofrecer.",
        ListCaution => "Elija alimentos que su hijo ya comió antes sin problema y siga dándolos. ¿Tiene eccema fuerte o tuvo antes alguna reacción? Pregunte pronto al doctor cómo dar una primera probada de nueces, semillas, huevo, pescado, leche, trigo o soya. Esperar mucho no ayuda.",
        ListChoking => "Cocine hasta ablandar. Corte en pedazos pequeños.",
        ListChokingNut => "Unte una capa delgada de mantequilla de nueces.",
        ListSkipOff => "Sáltese todo alimento que su hijo evita.",
        AddFruit => "Agregue fruta para ayudar a que entre el hierro.",
        SignsIntro => "Primero, un vistazo rápido por si hay señales de peligro. Se lo preguntamos a todas las mamás y papás. Si ve una, márquela.",
        SignsAbove => "Si marca una, le mostramos de inmediato qué hacer.",
        SignsBelow => "En piel morena o negra, mire labios, lengua, palmas de las manos y plantas de los pies.",
        GridPrompt => "Desde que despierta hasta que se acuesta. ¿Se sentía mal o hubo fiesta? Use el día anterior.",
        GridBite => "Un buen bocado es más o menos 1 cucharada.",
        GridNotEaten => "No se come en su familia",
        Stale => "Si algo ha cambiado, empiece de nuevo.",
    }
}

/// How many cups of milk are plenty.
#[must_use]
pub fn milk_cups(second_year: bool) -> &'static str {
    if second_year { "2 a 3" } else { "2" }
}

texts! {
    /// What to ask the doctor: docs/content.md 3.9b.
    pub fn doctor_question(DoctorQuestion) {
        Clear => "¿Tiene que salir primero el popó viejo?",
        Iron => "¿Tiene sentido un análisis de hierro en la sangre?",
        Lead => "¿Tiene sentido un análisis de plomo para nosotros?",
        Cream => "¿Qué crema, dónde y cuándo usamos menos?",
        Safe => "¿Qué alimentos es seguro seguir dando o probar?",
        Growth => "¿Quién revisa el crecimiento?",
        Medicine => "¿Cuánto tiempo seguimos con la medicina para el popó?",
        Skin => "¿Qué crema, dónde y cuándo usamos menos?",
        Plan => "¿Cuál es el plan si esto no mejora en 2 semanas?",
    }
}

texts! {
    /// A sign of poop trouble.
    pub fn poop_sign(PoopSign) {
        Few => "Hace popó 2 veces por semana o menos",
        Holding => "Se aguanta el popó",
        HardOrPainful => "Popó duro o con dolor",
        VeryBig => "Popó muy grande",
        Leaks => "Escapes de popó cada semana",
    }
}

texts! {
    /// A note to the parent right above the doctor's list.
    pub fn doctor_note(DoctorNote) {
        Rf4 => "Usted tuvo dudas sobre algunas señales. Pregunte por ellas al doctor la próxima vez.",
        Celiac => "En la próxima cita, dígale al doctor que hay enfermedad celíaca o de la tiroides en la familia. Por favor, no quite el trigo antes de preguntar. (La enfermedad celíaca es un mal del intestino que el trigo activa.)",
        Skincheck => "Primero pida al doctor que revise la piel. No todo sarpullido que pica es eccema. ¿A alguien más en casa le pica? Dígale al doctor.",
    }
}

texts! {
    /// The heading of a part of the doctor's list.
    pub fn doctor_part(DoctorPart) {
        LookAtThis => "Por favor, revise esto",
        Poop => "Popó",
        Skin => "Piel",
        Food => "Comida y bebida",
        Growth => "Crecimiento y otras señales",
        Sleep => "Sueño",
        Remedies => "Vitaminas y remedios",
        Worry => "Nuestra preocupación",
    }
}

texts! {
    /// A line of the doctor's list: docs/content.md 3.9b.
    pub fn doctor_line(DoctorLine) {
        Age => "Edad: {age} meses",
        Why => "Lo que más nos preocupa: {answer}",
        Dx => "Eccema, encontrado por un doctor",
        DxNotYet => "Piel seca que pica y que ningún doctor ha revisado",
        Flags => "{flags}",
        Crusts => "A la piel le sale líquido o tiene costras. Un doctor la vio esta semana y va mejor.",
        Unsure => "Tuvimos dudas sobre algunas de las señales que nos preguntaron.",
        Long => "Problemas de popó durante: {answer}",
        Often => "Cada cuánto: {answer}",
        Look => "Cómo se ve: {answer}",
        Pain => "Le duele: {answer}",
        Hold => "Se lo aguanta: {answer}",
        Big => "Popó muy grande",
        Leaks => "Escapes de popó: {answer}",
        Where => "Hace popó: {answer}",
        GivenNo => "Nadie nos ayuda todavía con el popó.",
        GivenOwn => "Damos una medicina para el popó por nuestra cuenta.",
        GivenStarted => "Acabamos de empezar un plan para el popó.",
        GivenHelping => "El plan para el popó está ayudando.",
        GivenNotHelping => "El plan para el popó no ayuda mucho.",
        GivenStopped => "Dejamos una medicina para el popó.",
        Tried => "Probamos para el popó: {answer}",
        GivenWhich => "Qué medicina, cuánto, desde cuándo (escríbalo aquí):",
        Itch => "Picazón esta semana: {answer}",
        Nights => "Noches que se despertó por la picazón esta semana: {answer}",
        Much => "Piel áspera, adolorida o con cambios: {answer}",
        Signs => "También en la piel: {answer}",
        Calm => "Las cremas, como nos indicaron, la calman: {answer}",
        CalmNo => "Las cremas, como nos indicaron, no la calman.",
        Plan => "{answer}",
        Creams => "Cremas: {answer}",
        TriedSkin => "Probamos para la piel: {answer}",
        AfterFood => "Brotes después de un alimento: {answer}",
        SkinCheck => "¿A alguien más en casa le pica? (escríbalo aquí):",
        Score => "{n} de {m} grupos de alimentos ese día",
        Hardly => "Casi nunca come: {groups}",
        Count => "Alimentos que come de vez en cuando: {answer}",
        Dropped => "Dejó de comer en 3 meses: {answer}",
        Off => "Alimentos que evita: {answer}",
        OffRows => "Grupos de alimentos que evita: {groups}",
        Who => "Quién lo guía: {answer}",
        HowLong => "Los evita desde hace: {answer}",
        Diet => "Comida de la familia: {answer}",
        Milk => "Leche de vaca al día: {answer}",
        SoyPea => "Sin leche de vaca, pero con bebida de soya o de chícharo",
        RiceNut => "Sin leche de vaca, pero con bebida de arroz, avena, nueces o coco",
        NoMilk => "Sin leche de vaca ni bebida vegetal",
        Breast => "Toma leche materna",
        Juice => "Jugo o bebidas dulces al día: {answer}",
        Fluid => "Tazas de todas las bebidas al día: {answer}",
        Fiber => "Veces al día con alimentos con fibra: {answer}",
        Swallow => "{answer}",
        Iron => "{answer}",
        Complex => "{answer}",
        Celiac => "{answer}",
        Sleep => "Malas noches esta semana: {answer}",
        Upset => "Se siente mal por picazón o dolor de barriga: {answer}",
        Vitamins => "Le damos ahora: {answer}",
        Chosen => "Los eligió un profesional: {answer}",
        ChosenNo => "Ningún profesional los eligió.",
        TriedOther => "También probamos: {answer}",
        Worry => "Nos preocupa cómo come: {answer}",
        Told => "Nos dijeron que esperemos, pero eso no va con lo que vemos.",
        Limit => "Estamos al límite.",
        Own => "Lo que queremos preguntar (escríbalo aquí):",
    }
}

texts! {
    /// The line for the doctor of a flag whose own line speaks to the parent.
    pub fn doctor_flag(DoctorFlagLine) {
        PeeRetired => "Problemas de pipí: gotea, se moja otra vez o le duele.",
        Leaks => "Escapes de popó cada semana, y usa la bacinica.",
        LongPoopTrouble => "Problemas de popó durante más de 3 meses, con dos o más señales.",
        HardSkin => "La piel pasa por un mal momento esta semana.",
        LowIron => "Señales que pueden ir con poco hierro o con plomo.",
        UncheckedSupplements => "Minerales o remedios que ningún profesional ha revisado.",
        Unguided => "Alimentos que evita, sin guía de un doctor o dietista.",
        LooseForWeeks => "Popó suelto durante semanas.",
        FewFoods => "Muy pocos alimentos, o nada de fruta ni verduras.",
        LowProteinDrink => "Casi nunca toma leche o la evita, y toma una bebida de arroz, avena, nueces o coco.",
        UnknownCream => "Una crema que ningún doctor nos dio.",
    }
}

/// The topic word of a domain. Iron, zinc and magnesium are never shown on their own.
#[must_use]
pub fn domain(domain: Domain) -> &'static str {
    match domain {
        Domain::Bowel => "Popó",
        Domain::Skin => "Piel",
        Domain::Sleep => "Sueño y bienestar",
        Domain::Variety => "Variedad de alimentos",
        Domain::FibreFluids => "Fibra y bebidas",
        Domain::Iron | Domain::Zinc | Domain::Magnesium | Domain::Minerals => "Minerales",
        Domain::Mealtime => "A la hora de comer",
        Domain::Elimination => "Alimentos que evita",
    }
}

texts! {
    /// What a topic is labeled with.
    pub fn label(Label) {
        NotChecked => "Aún sin revisar",
        Low => "Se ve estable",
        Some => "Vale la pena un paso pequeño",
        High => "Vale la pena pedir ayuda",
        ForDoctor => "Para el doctor",
        KeepInMind => "Para tener en cuenta",
    }
}

texts! {
    /// The same in a word or two, on the card.
    pub fn short_label(Label) {
        NotChecked => "Sin revisar",
        Low => "Estable",
        Some => "Paso pequeño",
        High => "Pedir ayuda",
        ForDoctor => "Para el doctor",
        KeepInMind => "Para tener en cuenta",
    }
}

texts! {
    /// A food idea.
    pub fn idea(Idea) {
        Oats => "avena",
        PearKiwiPrune => "pera, kiwi o ciruela pasa",
        SoftVeggies => "verduras blandas",
        MashedBeans => "frijoles machacados",
        Berries => "fresas o moras, cortadas",
        Meat => "carne o pollo tiernos",
        Fish => "pescado",
        BeansLentils => "frijoles o lentejas",
        Tofu => "tofu",
        Egg => "huevo",
        IronCereal => "cereal con hierro agregado",
        NutButter => "una capa delgada de mantequilla de nueces o semillas",
        Greens => "hojas verde oscuro",
        Yogurt => "yogur",
        Oil => "aceite en la comida",
        Avocado => "aguacate",
        FullFatYogurt => "yogur entero",
    }
}
