//! Every question in Spanish, in the order in which it is asked: docs/content.md 3.2.

use crate::content::options::question_texts;
use crate::content::text::GroupText;
use crate::domain::Topic;
use crate::domain::answers::Group;
use crate::domain::questions::{Portion, SignGroup};

/// The name of a topic of questions.
#[must_use]
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Age => "Edad",
        Topic::Safety => "Seguridad",
        Topic::About => "Sobre su hijo",
        Topic::Poop => "Popó",
        Topic::Skin => "Piel",
        Topic::Food => "Comida",
        Topic::Supplements => "Suplementos",
        Topic::Sleep => "Sueño y bienestar",
        Topic::Fiber => "Fibra y bebidas",
        Topic::Meals => "A la hora de comer",
        Topic::Tried => "Lo que ha probado",
    }
}

question_texts! {
    // Age
    Country {
        ask: "¿Dónde vive?",
        options: {
            Us: "Estados Unidos",
            Uk: "Reino Unido",
            Ca: "Canadá",
            Au: "Australia",
            Ie: "Irlanda",
            Nz: "Nueva Zelanda",
            Other: "Otro lugar",
        },
        why: "Para mostrarle los números de teléfono que le sirven.",
        source: "sec. i",
    }
    Age {
        ask: "¿Qué edad tiene su hijo o hija?",
        why: "Lo que preguntamos y lo que cuenta como típico cambian con la edad.",
        source: "design",
    }

    // Safety
    Rf1 {
        ask: "¿Pasa algo de esto en este momento?",
        signs: {
            Breath: ("Le cuesta respirar" ", tiene respiración ruidosa, se atraganta, tiene un silbido nuevo al respirar o tos que no para"),
            Swell: ("Se hincha de repente" ": labios, cara o lengua"),
            Hives: ("Ronchas" ": bultitos que pican (urticaria), con vómito, tos o mucho sueño"),
            Floppy: ("Se ve muy mal" ": con el cuerpo flojo, o la piel azul, gris o muy pálida. O le cuesta despertar, o tuvo hoy una convulsión"),
            Fpies: ("Piel pálida" ", o con el cuerpo flojo, y vomita una y otra vez unas pocas horas después de un alimento"),
            Vomitfood: ("Vomita después de comer" ": una y otra vez, poco después de un alimento nuevo o de uno que evita"),
            Notsure: "Tengo dudas",
        },
        none: "Nada de esto",
        why: "Pueden ser señales de una reacción alérgica grave o de que su hijo está muy mal.",
        source: "ASCIA/AAP-type plans; FPIES consensus 2017",
    }
    Rf2 {
        ask: "¿Y pasa algo de esto en este momento?",
        signs: {
            Greenvomit: ("Vomita líquido verde" ", o sangre"),
            Hardbelly: ("Barriga grande y dura" ", con vómito, con fiebre o con popó muy aguado"),
            Bleed: ("Sangre por el ano" ": le sale mucha sangre. O el popó es negro y pegajoso, como chapopote (alquitrán), no solo oscuro por el hierro"),
            Legs: ("Piernas débiles de repente" ", o no se puede parar o caminar como antes"),
            Waves: ("Dolor fuerte de barriga" ", que va y viene: grita, encoge las piernas o se le pone la piel pálida. Luego parece estar bien. O el popó es como gelatina roja"),
            Groin: ("Ingle o testículo hinchado" ", y le duele, o un bulto duro ahí"),
            Swallowed: ("Pastillas o veneno" ": puede que haya tragado hierro u otras pastillas. O demasiadas vitaminas. O aceite aromático, cloro u otro veneno"),
            Battery: ("Pila o imán" ": puede que haya tragado una pila de botón o un imán. O bolitas de gel, o algo con filo o punta"),
            Magnesium: ("Magnesio o enema" ": se lo dieron, y ahora tiene mucho sueño, está débil o vomita"),
            Spots: ("Manchas en la piel" ": no desaparecen al presionar (rojas, moradas u oscuras), y tiene fiebre o se ve mal"),
            Notsure: "Tengo dudas",
        },
        none: "Nada de esto",
        why: "Esto necesita atención de inmediato, antes de cambiar la comida. (Popó: también caca o evacuación.)",
        source: "NICE CG99; ESPGHAN/NASPGHAN 2014; FDA iron label; Araki 2021",
    }
    Rf3 {
        ask: "¿Tuvo su hijo algo de esto en los últimos 3 días, o lo tiene todavía?",
        signs: {
            Blisters: ("Ampollas o piel pelada" ": grupos de ampollas pequeñas o de llagas abiertas y redondas. O la piel se pela como quemadura, o duele y empeoró rápido"),
            Crust: ("Le sale líquido" ", o tiene costras: costras amarillas, pus o piel roja que se extiende"),
            Crustseen: ("Costras" ", vistas por un doctor esta semana, que van mejorando"),
            Redall: ("Piel casi toda roja" ", o más oscura de lo usual, y caliente (puede que tiemble de frío)"),
            Eye: ("Ojo rojo" ": duele o no se abre, o hay ampollas o llagas abiertas cerca"),
            Yellow: ("Ojos amarillos" ", o popó blanco o gris"),
            Bruise: ("Manchitas nuevas" ", o muchos moretones, que no desaparecen al presionar, sin fiebre"),
            Pain: ("Dolor" ": más de 1 hora, en la barriga o en el ano"),
            Vomit: ("Sigue vomitando" ", todavía no para"),
            Nopoop7: ("No hace popó" ": durante 7 días"),
            Mucusblood: ("Popó mezclado con sangre" ", o moco con sangre"),
            Bowelbulge: ("Se sale del ano" ": piel rosada o roja"),
            Lump: ("Bulto en la barriga" ""),
            Reaction: ("Reacción a un alimento" ": ronchas, hinchazón o vómito en menos de 2 horas. O vomita una y otra vez en menos de 4 horas"),
            Fever: ("Fiebre" " durante 5 días, o con la piel de repente mucho peor"),
            Dry: ("No hace pipí" ": durante 8 horas (si solo es una noche seca, está bien). O llora sin lágrimas y tiene la boca muy seca"),
            Peepain: ("Le duele hacer pipí" ", le sale con sangre o le cuesta hacerlo"),
            Wontdrink: ("No quiere tomar nada" ", o casi no comió durante un día y está sin energía"),
            Thirst: ("Mucha sed" ", y hace mucho más pipí"),
            Puffy: ("Sigue con hinchazón" ": pies, piernas o cara"),
            Newweak: ("Piernas más débiles" ", empezó a cojear o le cuesta caminar"),
            Notsure: "Tengo dudas",
        },
        none: "Nada de esto",
        why: "Hoy un doctor o una enfermera debería ver esto o hablarlo con usted.",
        source: "NICE QS44/CG57; AAD; Seattle Children's; NICE CG116; NICE NG12; NICE NG143; FPIES consensus 2017",
    }
    Rf4 {
        ask: "¿Algo de esto es cierto para su hijo?",
        signs: {
            Birth: ("Problemas de popó" " desde que nació o desde las primeras semanas"),
            Latefirst: ("Tardó el primer popó" ": más de 2 días después de nacer"),
            Ribbon: ("Popó delgado" ", a menudo como una cinta"),
            Growth: ("Baja de peso" ", o no sube de peso o no crece como se espera"),
            Legs: ("Piernas o habilidades" ": piernas débiles o muy arqueadas, tardó en caminar o se cae mucho. O dejó de decir palabras o de hacer cosas que ya hacía"),
            Back: ("Espalda baja o nalgas" ": hoyuelo hondo, mechón de pelo o bulto (no manchas de nacimiento planas, de color azul gris). O tiene el ano fuera de lugar"),
            Wet: ("Se le escapa pipí" ": todo el día, o se moja otra vez después de meses sin mojarse"),
            Streaks: ("Ano adolorido" ", o con sangre: rayas de sangre más de una vez. O está en carne viva, le duele o le pica de noche"),
            Bigbelly: ("Barriga grande y tensa" ": siempre, también en la mañana"),
            Pastreaction: ("Reacción a un alimento" ", en el pasado, que ningún doctor revisó: ronchas, hinchazón o le costó respirar. O vomitó (poco después, o una y otra vez horas después)"),
            Family: ("Enfermedad de Hirschsprung" ": en la mamá, el papá, un hermano o una hermana"),
            Familycel: ("Enfermedad celíaca, o de la tiroides" ": en la mamá, el papá, un hermano o una hermana"),
            Lack: ("Encías que sangran" ", se le cae el pelo, o piel en carne viva en la boca y el ano. O le cuesta ver con poca luz, o tiene la barriga grande y los brazos delgados"),
            Infections: ("Infecciones graves" ": neumonía o granos profundos con pus, dos veces o más"),
            Complex: ("Problema de corazón, riñón o músculos" ". O tuvo cirugía del intestino, come por sonda o nació muy antes de tiempo"),
            Notsure: "Tengo dudas",
            Pee: "Problemas de pipí: gotea, se moja otra vez o le duele.",
        },
        none: "Nada de esto",
        why: "Esto apunta a cosas que un doctor debería descartar antes de que alguien cambie la comida.",
        source: "NICE CG99 red/amber flags; ESPGHAN/NASPGHAN 2014; NICE NG75; FPIES consensus 2017; design",
    }

    // About
    Toilet {
        ask: "¿Dónde hace popó su hijo?",
        options: {
            Diapers: "En pañal o calzón entrenador",
            Learning: "Aprende a usar la bacinica",
            Trained: "En la bacinica o el inodoro casi todos los días",
        },
        why: "Los escapes de popó significan otra cosa cuando los niños ya saben ir al baño.",
        source: "Rome IV; Benninga 2016",
    }
    Bf {
        ask: "¿Tomó su hijo algo de leche materna en el último día?",
        options: { Yes: "Sí", No: "No" },
        why: "La leche materna cuenta como un grupo de alimentos antes de los 2 años.",
        source: "WHO/UNICEF 2021",
    }
    Diet {
        ask: "¿Come su hijo carne o pescado?",
        options: { Any: "Sí, o a veces", Vegetarian: "Ni carne ni pescado", Vegan: "Ningún alimento de origen animal" },
        why: "Para que nuestras ideas de comida vayan con su mesa.",
        source: "design",
    }
    Dx {
        ask: "¿Ha dicho un doctor que su hijo tiene eccema (dermatitis atópica)?",
        options: { Yes: "Sí", Notyet: "Todavía no, pero tiene la piel seca y le pica", No: "No" },
        why: "Si nadie ha revisado la piel todavía, eso va primero.",
        source: "UKWP; NICE CG57",
    }
    Why {
        ask: "¿Qué le preocupa más en este momento?",
        options: { Poop: "El popó", Skin: "La piel", Food: "Cómo come o la comida", All: "Todo, o no sé" },
        why: "Empezamos por ahí, y es lo primero que ve el doctor.",
        source: "design",
    }

    // Poop
    B1 {
        ask: "En una semana común, ¿cuántas veces hace popó su hijo?",
        options: {
            Le2: "2 veces por semana o menos",
            Three: "3 veces por semana",
            FourTo6: "4 a 6 veces por semana",
            SevenTo21: "1 a 3 veces al día",
            Gt21: "Más de 3 veces al día",
            Ns: "No sé",
        },
        why: "Así hace popó la mayoría de los niños de 1 a 4 años. Va de 3 veces al día a un día sí y un día no.",
        source: "Weaver 1984; Baaleman 2023; Rome IV",
    }
    B2 {
        ask: "¿Cómo se ve el popó la mayoría de las veces?",
        options: {
            Balls: "Bolitas duras",
            Chunk: "Un solo pedazo grande y duro",
            Firm: "Seco y firme",
            Soft: "Blando y sale fácil",
            Loose: "Suelto o aguado",
            Mixed: "Duro unos días, suelto otros",
            Ns: "No sé",
        },
        why: "El popó duro cuenta, aunque haga popó todos los días.",
        source: "NICE CG99; Dutch survey PMC6311181",
    }
    B3 {
        ask: "En el último mes, ¿le dolió a su hijo hacer popó, o lloró por eso?",
        options: { Never: "No", Some: "De vez en cuando", Often: "Todas las semanas o más" },
        why: "Un solo popó con dolor puede empezar el ciclo de aguantarse.",
        source: "Rome IV; NICE CG99",
    }
    B4 {
        ask: "¿Trata su hijo de aguantar el popó? (piernas tiesas, de puntitas, se esconde, aprieta)",
        options: { Never: "No", Some: "A veces", Often: "Casi todos los días" },
        why: "Aguantarse puede verse como pujar. Es una de las mayores causas de estreñimiento en niños pequeños.",
        source: "Rome IV; Levy 2017; Cincinnati Children's",
    }
    B7 {
        ask: "¿Cuánto tiempo lleva su hijo con problemas de popó?",
        options: {
            None: "No es un problema",
            Lt2w: "Menos de 2 semanas",
            TwoTo4w: "2 a 4 semanas",
            OneTo3m: "1 a 3 meses",
            Gt3m: "Más de 3 meses",
        },
        why: "Mientras más tiempo dura, más ayuda necesita.",
        source: "Rome IV (1 month); NICE CG99 (3 months)",
    }
    B5 {
        ask: "¿Alguna vez hace un popó tan grande que duele o que podría tapar el inodoro?",
        options: { No: "No", Yes: "Sí", Ns: "No sé" },
        why: "Un popó muy grande quiere decir que el popó se queda adentro demasiado tiempo.",
        source: "Rome IV; NICE CG99",
    }
    B6 {
        ask: "Entre un popó y otro, ¿hay manchas de popó o escapes sueltos en la ropa interior?",
        options: { Never: "No", Lt1w: "Menos de una vez por semana", Ge1w: "Una vez por semana o más" },
        why: "Los escapes sueltos pueden ser popó que pasa por un lado de un tapón duro. No son a propósito.",
        source: "NICE CG99; Rome IV",
    }
    X2 {
        ask: "¿Le ayuda un doctor o una enfermera con los problemas de popó?",
        options: {
            No: "No",
            Own: "No, pero le damos una medicina para el popó por nuestra cuenta",
            Started: "Sí, acabamos de empezar un plan",
            Helping: "Sí, y está ayudando",
            Nothelping: "Sí, pero no está mucho mejor",
            Stopped: "Teníamos una medicina, pero la dejamos",
        },
        why: "La comida sola no es el primer tratamiento para el estreñimiento.",
        source: "NICE CG99 1.5.1",
    }

    // Skin
    S1 {
        ask: "Esta semana, ¿cuánta picazón ha tenido su hijo?",
        options: {
            None: "Nada",
            Little: "Un poco, de vez en cuando",
            Lot: "Mucha",
            Constant: "Casi todo el tiempo",
        },
        why: "La picazón es la mejor pista de qué tan duro es el eccema para un niño.",
        source: "NICE CG57",
    }
    S2 {
        ask: "Esta semana, ¿cuántas noches despertó la picazón a su hijo?",
        options: { Zero: "Ninguna", OneTo2: "1 o 2", ThreeTo6: "3 a 6", Every: "Todas las noches" },
        why: "Perder sueño es una señal de que la piel necesita más ayuda.",
        source: "NICE CG57; Ramirez 2019",
    }
    S3 {
        ask: "¿Cuánta piel está áspera, adolorida o de otro color en este momento? (Las marcas lisas, claras u oscuras, que quedan después no cuentan.)",
        options: {
            None: "Nada en este momento",
            Few: "Unas pocas zonas pequeñas",
            Several: "Zonas en muchos lugares",
            Much: "Gran parte del cuerpo",
        },
        why: "En piel más oscura, el eccema puede verse morado, gris o café oscuro.",
        source: "NICE CG57; AAD",
    }
    S4 {
        ask: "¿Ve algo de esto?",
        options: { Dry: "Piel seca o que se descama", Thick: "Piel gruesa, como cuero", Crack: "Grietas o sangre" },
        none: "Nada",
        why: "Las grietas dejan entrar gérmenes.",
        source: "NICE CG57; AAD",
    }
    S5 {
        ask: "Cuando usa las cremas como le indicaron, ¿se calma la piel?",
        options: {
            Yes: "Sí, en su mayor parte",
            Part: "En parte",
            No: "No",
            Noplan: "No tenemos un plan para la piel",
            Hard: "Tenemos un plan para la piel, pero es difícil de usar",
            Clear: "Por ahora no hay nada en la piel",
        },
        why: "Un buen plan para la piel va antes de cambiar la comida.",
        source: "NICE CG57; AAAAI/ACAAI 2023",
    }
    S6 {
        ask: "¿Parece que los brotes (cuando la piel empeora) van junto con un alimento?",
        options: { No: "No", Ns: "No sé", Fast: "Sí, en menos de 2 horas", Slow: "Sí, horas o días después" },
        why: "Las reacciones rápidas se revisan de otra manera que las lentas.",
        source: "NICE CG116; iMAP 2017",
    }
    S7 {
        ask: "¿Qué es cierto sobre las cremas para la piel?",
        options: {
            Astold: "Crema con esteroides, como nos indicaron",
            Long: "Crema con esteroides o crema fuerte, casi todos los días, durante más de 3 meses",
            Noscript: "Crema fuerte, para aclarar la piel o de hierbas, que ningún doctor nos dio",
            Stopped: "Dejamos una crema con esteroides después de semanas o meses de uso",
        },
        none: "Nada de esto",
        why: "Algunas cremas necesitan un plan de cómo usarlas y de cómo dejarlas.",
        source: "Sheary 2019; MHRA 2021; PubMed 35444835; design",
    }

    // Food
    G {
        ask: "Toque lo que su hijo comió en el último día común (al menos un buen bocado).",
        options: portion of Portion,
        why: "Contar grupos de alimentos es una forma simple de ver la variedad.",
        source: "WHO/UNICEF 2021; FAO 2021; Diop 2021",
    }
    F4 {
        ask: "¿Cuánta leche de vaca toma su hijo en un día?",
        options: {
            None: "Nada",
            Soypea: "Bebida de soya o de chícharo en su lugar",
            Ricenut: "Bebida de arroz, avena, nueces o coco en su lugar",
            Le16: "Hasta 2 tazas (16 oz / 480 mL)",
            SixteenTo24: "Más de 2, hasta 3 tazas",
            Gt24: "Más de 3 tazas (24 oz / 710 mL)",
        },
        why: "Mucha leche puede quitarle lugar a la comida y bajar el hierro. Algunas bebidas vegetales tienen poca proteína.",
        source: "Maguire 2013; Healthy Drinks 2019; PubMed 24990367; Carvalho 2001",
    }
    V3 {
        ask: "¿Cuántos alimentos distintos come su hijo al menos de vez en cuando? (un cálculo está bien; la manzana y la banana cuentan como dos)",
        options: {
            Lt10: "Menos de 10",
            TenTo19: "10 a 19",
            TwentyTo29: "20 a 29",
            Ge30: "30 o más",
            Ns: "No sé",
        },
        why: "Los terapeutas de alimentación usan cuentas aproximadas como estas. Son una guía, no una prueba.",
        source: "Toomey (clinical convention, not validated)",
    }
    V4 {
        ask: "En los últimos 3 meses, ¿dejó su hijo de comer algunos alimentos del todo?",
        options: { None: "No", OneTo2: "1 o 2 alimentos", Ge3: "3 o más alimentos" },
        why: "Una lista que se hace cada vez más corta necesita más ayuda.",
        source: "Toomey; Goday 2019",
    }
    T4 {
        ask: "¿Le cuesta a su hijo masticar o tragar?",
        options: {
            No: "No",
            Soft: "Solo come líquidos o purés",
            Yes: "Tose o se atraganta en casi todas las comidas",
            Both: "Tose o se atraganta en casi todas las comidas, y solo come líquidos o purés",
        },
        why: "Esto puede significar que la forma de tragar o masticar necesita una revisión.",
        source: "Goday 2019; nutrition4kids",
    }
    E1 {
        ask: "¿Evita su hijo ahora algún alimento por alergia, por la piel, por la barriga o por cómo se porta?",
        options: { No: "No", Past: "Ahora no, pero antes sí", Now: "Sí, ahora" },
        why: "Quitar alimentos puede ayudar a unos pocos niños y también puede hacer daño.",
        source: "Oykhman 2022; Low 2020",
    }
    E2 {
        ask: "¿Qué alimentos evita su hijo ahora?",
        options: {
            Dairy: "Leche y lácteos",
            Egg: "Huevo",
            Wheat: "Trigo o gluten",
            Soy: "Soya",
            Nuts: "Cacahuate (maní) o nueces",
            Sesame: "Ajonjolí (sésamo)",
            Fish: "Pescado o mariscos",
            Fruitveg: "Algunas frutas o verduras",
            Other: "Otro",
        },
        why: "En un estudio, los niños pequeños que evitaban tres o más alimentos tuvieron menor crecimiento.",
        source: "Low 2020",
    }
    E3 {
        ask: "¿Quién guio esto?",
        options: {
            Allergy: "Un doctor encontró una alergia a un alimento",
            Guided: "Es una prueba sin un alimento, que indicó un doctor o dietista",
            Own: "Lo hicimos por nuestra cuenta",
            Other: "Otra persona, un sitio web o una prueba en casa",
            Mixed: "Un poco de cada cosa",
        },
        why: "Usted lo hizo para ayudar. Ahora hagamos que sea seguro.",
        source: "AAAAI/ACAAI 2023; NICE CG99",
    }
    E4 {
        ask: "¿Cuánto tiempo lleva así?",
        options: { Lt2w: "Menos de 2 semanas", TwoTo4w: "2 a 4 semanas", Gt4w: "Más de 4 semanas" },
        why: "La idea de una prueba sin un alimento, por la piel o la barriga, es que sea corta. Quien la indicó debería revisarla.",
        source: "ESPGHAN 2024",
    }

    // Supplements
    M3 {
        ask: "¿Le da algo de esto ahora?",
        options: {
            Multi: "Multivitamínico",
            Vitd: "Vitamina D",
            Iron: "Hierro",
            Zinc: "Zinc",
            Magnesium: "Magnesio (también leche de magnesia, o bebidas y gomitas para calmar)",
            Probiotic: "Probiótico",
            Fiberpowder: "Fibra en polvo",
            Herbs: "Hierbas, o un remedio casero o tradicional",
            Enema: "Enema o supositorio: una medicina que se pone en el ano",
            Othersupp: "Otra cosa",
        },
        none: "Nada",
        why: "Algunos minerales en mucha cantidad no son seguros para un cuerpo pequeño.",
        source: "DRI ULs; FDA; McGuire 2000",
    }
    M3b {
        ask: "¿Un doctor, farmacéutico o dietista que conoce a su hijo eligió cuáles y cuánto?",
        options: {
            Allok: "Sí, para todos",
            Notall: "No para todos",
            Noone: "No",
            Label: "No, pero es una vitamina para niños, y la damos como dice la etiqueta",
        },
        why: "Los límites son bajos a esta edad, y es fácil leer mal las etiquetas. Un farmacéutico puede revisar la etiqueta con usted.",
        source: "DRI ULs; Pediatrics e453",
    }
    M4 {
        ask: "¿Nota algo de esto?",
        options: {
            Pica: "A menudo come cosas que no son comida (tierra, pintura, papel), o mucho hielo",
            Pale: "Casi todos los días se ve con la piel muy pálida y con cansancio",
        },
        none: "Ni lo uno ni lo otro",
        why: "Esto puede ir con poco hierro. Un análisis de sangre puede decirlo.",
        source: "design; UNCONFIRMED (standard teaching)",
    }

    // Sleep
    C1 {
        ask: "Esta semana, ¿cuántas noches fue el sueño mucho peor de lo que usted quisiera?",
        options: { Zero: "Ninguna", OneTo2: "1 o 2", ThreeTo4: "3 o 4", FiveTo7: "5 a 7" },
        why: "La falta de sueño hace más difícil todo lo difícil.",
        source: "Ramirez 2019",
    }
    C2 {
        ask: "¿Qué tan a menudo se siente mal su hijo por la picazón o el dolor de barriga?",
        options: { Rare: "Rara vez", Some: "Algunos días", Most: "Casi todos los días" },
        why: "El bienestar es una meta, no solo una pista.",
        source: "design",
    }
    C3 {
        ask: "¿Y usted? ¿Cómo va con todo esto?",
        options: { Ok: "Voy bien", Tired: "Con cansancio", Limit: "Estoy al límite" },
        why: "Es mucha carga. Usted también cuenta.",
        source: "design",
    }

    // Fiber
    F1 {
        ask: "¿Cuántas veces al día come su hijo fruta, verduras, frijoles o granos integrales?",
        options: { ZeroTo1: "0 o 1", TwoTo3: "2 o 3", FourTo5: "4 o 5", Ge6: "6 o más" },
        why: "Estos alimentos tienen la fibra que mantiene blando el popó.",
        source: "DRI fiber AI; SACN 2015",
    }
    F2 {
        ask: "¿Cuáles de estos alimentos comió su hijo esta semana?",
        options: {
            OatsBarley: "Avena o cebada",
            Wholegrain: "Pan, pasta o cereal integral",
            Beans: "Frijoles, chícharos o lentejas",
            PrunePearKiwi: "Ciruela pasa, pera, ciruela o kiwi",
            Berries: "Fresas o moras, o fruta con cáscara",
            Veg: "Cualquier verdura",
            Seeds: "Semillas molidas (linaza, chía)",
        },
        none: "Nada de esto",
        why: "Hay muchos tipos de fibra. Una mezcla es una buena meta.",
        source: "design",
    }
    F3 {
        ask: "¿Como cuántas tazas de líquido toma su hijo en un día? (1 taza = 8 oz o 240 mL; cuente todas las bebidas, pero no la leche materna)",
        options: {
            Lt2: "Menos de 2",
            TwoTo3: "2 a 3",
            FourTo5: "4 a 5",
            Ge6: "6 o más",
            Ns: "No sé",
        },
        why: "La meta es que sea suficiente. Darle agua de más no parece ayudar más.",
        source: "IOM/EFSA; Wegh 2022",
    }
    F5 {
        ask: "¿Cuánto jugo o bebida dulce toma su hijo en un día?",
        options: {
            None: "Nada",
            Le4: "Hasta 4 oz (120 mL)",
            FourTo6: "4 a 6 oz",
            Gt6: "Más de 6 oz (180 mL)",
        },
        why: "Demasiado jugo llena las barrigas pequeñas.",
        source: "Healthy Drinks 2019",
    }
    F6 {
        ask: "¿Cuáles de estos alimentos come su hijo casi todos los días?",
        options: {
            Oil: "Aceite o mantequilla en la comida",
            Avocado: "Aguacate",
            Nutbutter: "Mantequilla de nueces o semillas",
            Fish: "Pescado como salmón o sardinas",
            Yogurt: "Yogur entero o queso con toda su grasa",
        },
        none: "Nada de esto",
        why: "Las grasas sanas ayudan a crecer a un cuerpo pequeño. Los niños pequeños necesitan más grasa que los adultos.",
        source: "AMDR 30-40% of energy at 1-3 y",
    }
    M1 {
        ask: "¿Come su hijo cereal con hierro agregado casi todos los días? (revise la etiqueta)",
        options: { Yes: "Sí", No: "No" },
        why: "Los alimentos con hierro agregado son una buena fuente para los niños que comen poca variedad.",
        source: "WHO; NIH ODS",
    }

    // Meals
    T1 {
        ask: "¿Qué tan a menudo duran las comidas más de 30 minutos?",
        options: { Rare: "Rara vez", Some: "A veces", Most: "Casi todas las comidas" },
        why: "Las comidas largas cansan a todos.",
        source: "ICFQ study 2020",
    }
    T2 {
        ask: "¿Qué tan a menudo siente que tiene que rogarle o negociar para que coma un bocado?",
        options: { Rare: "Rara vez", Some: "A veces", Most: "Casi todas las comidas" },
        why: "La mayoría de las mamás y papás hacen esto cuando algo les preocupa. A menudo hace que comer sea más difícil, no más fácil.",
        source: "Goday 2019",
    }
    T3 {
        ask: "Cuando aparece un alimento nuevo, ¿su hijo llora, le dan arcadas o se va?",
        options: { Rare: "Rara vez", Some: "A veces", Most: "Casi todas las comidas" },
        why: "Mucho miedo a la comida es una razón para pedir ayuda para comer.",
        source: "Goday 2019; Toomey",
    }
    T5 {
        ask: "¿Cuánto le preocupa cómo come su hijo?",
        options: { Not: "No mucho", Some: "Algo", Very: "Mucho" },
        why: "Su preocupación nos dice algo.",
        source: "ICFQ study 2020",
    }

    // Tried
    X1 {
        ask: "¿Qué más ha probado?",
        options: {
            Moisturizer: "Crema humectante todos los días",
            Steroid: "Crema con esteroides, como nos indicaron",
            Peg: "Medicina que ablanda el popó, en polvo o en jarabe (como MiraLAX o Movicol)",
            Itchmed: "Jarabe para picazón o alergia",
            Foodtest: "Una prueba de sensibilidad a alimentos (IgG) o de pelo",
            Prunes: "Ciruelas pasas o peras",
            Water: "Más agua",
            Probiotic: "Probióticos",
            Stooltest: "Un examen de popó (microbioma)",
        },
        none: "Nada todavía",
        why: "Ayuda ver qué falta por probar.",
        source: "design",
    }
    X3 {
        ask: "¿Le dijo un doctor o una enfermera que espere, pero eso no va con lo que ve en casa?",
        options: { No: "No", Yes: "Sí", Noone: "Todavía nadie ha revisado" },
        why: "Usted ve a su hijo todos los días. Está bien volver a preguntar.",
        source: "article; Goday 2019",
    }
}

/// A state of a row of the food grid.
#[must_use]
pub const fn portion(portion: Portion) -> &'static str {
    match portion {
        Portion::Yes => "Lo comió ese día",
        Portion::Week => "Ese día no, pero esta semana sí",
        Portion::Hardly => "Casi nunca",
        Portion::Off => "Lo evita (por alergia o porque así nos dijeron)",
    }
}

/// The heading of a group of signs.
#[must_use]
pub fn sign_group(group: SignGroup) -> &'static str {
    match group {
        SignGroup::SkinAndEyes => "Piel y ojos",
        SignGroup::BellyAndPoop => "Barriga y popó",
        SignGroup::WholeChild => "Todo el cuerpo",
    }
}

/// The words of a row of the food grid.
#[must_use]
pub fn group(group: Group) -> &'static GroupText {
    match group {
        Group::Grains => &GroupText {
            row: "Pan, arroz, pasta, fideos, tortilla, avena, plátano macho o papa",
            counts: "cualquier grano o raíz blanca, también papitas",
            not: "",
            short: "granos",
            missing: "granos",
        },
        Group::Pulses => &GroupText {
            row: "Frijoles, lentejas (dal), garbanzos, hummus o tofu",
            counts: "bebida de soya, yogur de soya",
            not: "ejotes, chícharos",
            short: "frijoles o lentejas",
            missing: "frijoles o lentejas",
        },
        Group::Nuts => &GroupText {
            row: "Mantequilla de nueces o semillas (como la de cacahuate), o nueces o semillas molidas",
            counts: "una capa delgada",
            not: "nueces enteras (puede atragantarse)",
            short: "mantequilla de nueces o semillas",
            missing: "mantequilla de nueces o semillas",
        },
        Group::Dairy => &GroupText {
            row: "Leche, yogur o queso (o fórmula)",
            counts: "de cabra, de oveja; fórmula para bebés o niños pequeños",
            not: "soya, otras bebidas vegetales",
            short: "leche, yogur o queso",
            missing: "leche, yogur o queso",
        },
        Group::Meat => &GroupText {
            row: "Carne, pollo, pescado o mariscos",
            counts: "cualquiera",
            not: "solo caldo",
            short: "carne o pescado",
            missing: "carne",
        },
        Group::Egg => &GroupText {
            row: "Huevo",
            counts: "de cualquier forma, al menos un bocado",
            not: "huevo en pastel o pasta",
            short: "huevo",
            missing: "huevo",
        },
        Group::Greens => &GroupText {
            row: "Hojas verde oscuro (espinaca, kale, berza, bok choy, brócoli)",
            counts: "cualquiera",
            not: "lechuga",
            short: "hojas verde oscuro",
            missing: "hojas verde oscuro",
        },
        Group::Orange => &GroupText {
            row: "Fruta o verdura anaranjada (zanahoria, camote, calabaza, mango)",
            counts: "cualquiera",
            not: "naranja o mandarina, jugo",
            short: "zanahoria, calabaza o mango",
            missing: "zanahoria, calabaza o mango",
        },
        Group::OtherVeg => &GroupText {
            row: "Otras verduras (pepino, tomate, coliflor, ejotes)",
            counts: "cualquiera",
            not: "ketchup, jugo",
            short: "otras verduras",
            missing: "otras verduras",
        },
        Group::OtherFruit => &GroupText {
            row: "Otra fruta (manzana, banana, fresas o moras, pera)",
            counts: "cualquiera",
            not: "jugo, dulces de fruta",
            short: "otra fruta",
            missing: "otra fruta",
        },
    }
}
