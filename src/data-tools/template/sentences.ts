/** A statement as the templates show it. */
export interface ExampleSentence {
  readonly id: string;
  readonly principle: string;
  readonly short: string;
  readonly shortCity: string;
  readonly long: string;
  readonly longCity: string;
  /** Title of the document that the idea was found in. */
  readonly source: string;
  readonly date: string;
  readonly review: string;
}

/** Two of the collection that the package ships, in each language of the templates. */
export const EXAMPLE_SENTENCES = {
  en: [
    {
      id: 'equal-rights',
      principle: 'equality',
      short: 'Equal rights and equal chances: for everyone who lives here.',
      shortCity: 'Equal rights and equal chances: for everyone who lives in {city}.',
      long: 'Where people were born, what they believe or which language they speak must not decide how far they can go. Everyone in our city has the same claim to rights, services and a fair chance.',
      longCity:
        'Where people were born, what they believe or which language they speak must not decide how far they can go. Everyone in {city} has the same claim to rights, services and a fair chance.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
    {
      id: 'side-by-side',
      principle: 'interaction',
      short: 'Side by side is a start. Together is the aim.',
      shortCity: 'Side by side is a start. Together is the aim of {city}.',
      long: 'When schools, homes and clubs keep people apart by origin or income, prejudice has an easy time. Our city wants open and mixed neighbourhoods, in which people have good reasons to do things together.',
      longCity:
        'When schools, homes and clubs keep people apart by origin or income, prejudice has an easy time. {city} wants open and mixed neighbourhoods, in which people have good reasons to do things together.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
  ],
  fr: [
    {
      id: 'equal-rights',
      principle: 'equality',
      short: 'Les mêmes droits et les mêmes chances pour toutes les personnes qui vivent ici.',
      shortCity:
        '{city}\u00a0: mêmes droits et mêmes chances pour toutes les personnes qui vivent ici.',
      long: 'Le lieu de naissance, les croyances ou la langue ne doivent pas déterminer jusqu’où chaque personne peut aller. Dans notre ville, tout le monde peut prétendre aux mêmes droits, aux mêmes services et à une chance équitable.',
      longCity:
        'Le lieu de naissance, les croyances ou la langue ne doivent pas déterminer jusqu’où chaque personne peut aller. Dans notre ville, {city}, tout le monde peut prétendre aux mêmes droits, aux mêmes services et à une chance équitable.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
    {
      id: 'side-by-side',
      principle: 'interaction',
      short: 'Vivre côte à côte est un début. Vivre ensemble est le but.',
      shortCity: 'Vivre côte à côte est un début. Le but, pour {city}, est de vivre ensemble.',
      long: 'Quand les écoles, les logements et les associations séparent les gens selon l’origine ou le revenu, les préjugés ont la partie belle. Notre ville veut des quartiers ouverts et mixtes, où les gens ont de bonnes raisons de faire des choses ensemble.',
      longCity:
        'Quand les écoles, les logements et les associations séparent les gens selon l’origine ou le revenu, les préjugés ont la partie belle. {city} veut des quartiers ouverts et mixtes, où les gens ont de bonnes raisons de faire des choses ensemble.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
  ],
  es: [
    {
      id: 'equal-rights',
      principle: 'equality',
      short: 'Igualdad de derechos y oportunidades para todas las personas que viven aquí.',
      shortCity:
        'Igualdad de derechos y oportunidades para todas las personas que viven en {city}.',
      long: 'El lugar de nacimiento, las creencias o la lengua no deben decidir hasta dónde puede llegar una persona. En nuestra ciudad, a todo el mundo le corresponden por igual los derechos, los servicios y una oportunidad justa.',
      longCity:
        'El lugar de nacimiento, las creencias o la lengua no deben decidir hasta dónde puede llegar una persona. En {city}, a todo el mundo le corresponden por igual los derechos, los servicios y una oportunidad justa.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
    {
      id: 'side-by-side',
      principle: 'interaction',
      short: 'Vivir puerta con puerta es un comienzo. Convivir es la meta.',
      shortCity: 'Vivir puerta con puerta es un comienzo. La meta para {city} es convivir.',
      long: 'Cuando las escuelas, las viviendas y los clubes separan a la gente por su origen o sus ingresos, los prejuicios lo tienen fácil. Nuestra ciudad quiere barrios abiertos y diversos, donde la gente tenga buenas razones para hacer cosas en común.',
      longCity:
        'Cuando las escuelas, las viviendas y los clubes separan a la gente por su origen o sus ingresos, los prejuicios lo tienen fácil. {city} quiere barrios abiertos y diversos, donde la gente tenga buenas razones para hacer cosas en común.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
  ],
  de: [
    {
      id: 'equal-rights',
      principle: 'equality',
      short: 'Gleiche Rechte und gleiche Chancen: für alle, die hier leben.',
      shortCity: 'Gleiche Rechte und gleiche Chancen: für alle, die in {city} leben.',
      long: 'Wo Menschen geboren sind, was sie glauben oder welche Sprache sie sprechen, darf nicht bestimmen, wie weit sie kommen. In unserer Stadt haben alle denselben Anspruch auf ihre Rechte, auf öffentliche Angebote und auf eine faire Chance.',
      longCity:
        'Wo Menschen geboren sind, was sie glauben oder welche Sprache sie sprechen, darf nicht bestimmen, wie weit sie kommen. In {city} haben alle denselben Anspruch auf ihre Rechte, auf öffentliche Angebote und auf eine faire Chance.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
    {
      id: 'side-by-side',
      principle: 'interaction',
      short: 'Nebeneinander ist ein Anfang. Miteinander ist das Ziel.',
      shortCity: 'Nebeneinander ist ein Anfang. Miteinander ist das Ziel von {city}.',
      long: 'Wenn Schulen, Wohnhäuser und Vereine Menschen nach Herkunft oder Einkommen trennen, haben Vorurteile leichtes Spiel. Unsere Stadt möchte offene und gemischte Viertel, in denen Menschen gute Gründe haben, etwas gemeinsam zu tun.',
      longCity:
        'Wenn Schulen, Wohnhäuser und Vereine Menschen nach Herkunft oder Einkommen trennen, haben Vorurteile leichtes Spiel. {city} möchte offene und gemischte Viertel, in denen Menschen gute Gründe haben, etwas gemeinsam zu tun.',
      source: 'Example of good practice: Intercultural Cities Programme (ICC)',
      date: '2026-11-25',
      review: 'draft',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ExampleSentence[]>>;
