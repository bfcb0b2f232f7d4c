//! The evidence cards ("What we know") in Spanish: docs/content.md 3.9.

use crate::content::text::CardText;

/// The cards, in order.
pub static CARDS: &[CardText] = &[
    CardText {
        id: "card.link",
        title: "Eccema y estreñimiento juntos",
        text: "El eccema y el estreñimiento son muy comunes a esta edad, así que muchos niños tienen los dos. Algunos estudios encuentran una relación pequeña. Un estudio grande con niños holandeses de edad preescolar no encontró ninguna. Por eso no podemos decir que uno llevó al otro en su hijo. Lo que más ayuda es tratar bien cada uno y mantener la comida tan variada como pueda.",
        sources: &[1, 2],
    },
    CardText {
        id: "card.gut",
        title: "El intestino y la piel",
        text: "El intestino y la piel tienen barreras, y los dos hablan con las defensas del cuerpo. Eso es real. Pero la mayoría de la ciencia apenas empieza, y gran parte es en ratones o adultos.",
        sources: &[111, 116],
    },
    CardText {
        id: "card.probiotic",
        title: "Probióticos",
        text: "Probióticos: para el eccema que un niño ya tiene, los estudios muestran poco o ningún cambio. Para el estreñimiento, la evidencia es débil y va en los dos sentidos. No son indispensables.",
        sources: &[118, 119],
    },
    CardText {
        id: "card.stool",
        title: "Exámenes de popó",
        text: "Exámenes de popó: un doctor puede pedir uno para buscar sangre, gérmenes o hinchazón. Las pruebas de microbioma en casa son distintas. Un panel mundial de expertos dice que no hay suficiente evidencia para guiar la atención con ellas. También dice que no las pida por su cuenta.",
        sources: &[13, 14],
    },
    CardText {
        id: "card.diet",
        title: "Quitar alimentos por el eccema",
        text: "Quitar alimentos por el eccema: en estudios, unos 50 de cada 100 niños mejoraron con una dieta así. Sin ella mejoraron unos 41 de cada 100. Así que unos 9 de cada 100 pueden ganar algo. Hay un costo: faltan nutrientes, y puede empezar una alergia a un alimento.",
        sources: &[10, 11, 12],
    },
    CardText {
        id: "card.mineral",
        title: "Minerales",
        text: "Minerales: en algunos estudios, los niños con eccema tienen en promedio menos zinc y más anemia. Eso no quiere decir que las pastillas ayuden. Un estudio de 757 niños no encontró relación entre el estreñimiento y el poco magnesio.",
        sources: &[107, 108, 109],
    },
];
