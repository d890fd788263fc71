import type { Wordings } from './wordings.js';

/** French reports. */
export const fr: Wordings = {
  figures: [
    ['intercultural-lens', /\b(?:prisme|angle|loupe|optique) interculturel(?:le)?(?!\p{L})/giu],
    [
      'intercultural-intelligence-and-competence',
      /\b(?:intelligence|compétences?)(?: et (?:la |les )?(?:compétences?|intelligence))? interculturelles?(?!\p{L})/giu,
    ],
    [
      'business-and-labour-market',
      /\b(?:entreprises?|affaires|commerce) et (?:le |du )?marché du travail(?!\p{L})/giu,
    ],
    [
      'cultural-and-social-life',
      /\bvie (?:culturelle|sociale|civile)(?: et (?:la vie )?(?:culturelle|sociale|civile))?(?!\p{L})/giu,
    ],
    ['public-services', /\bservices? publics?(?!\p{L})/giu],
    ['public-space', /\bespaces? publics?(?!\p{L})/giu],
    [
      'mediation-and-conflict-resolution',
      /\bmédiation(?: et (?:la )?(?:résolution|règlement) des conflits)?(?!\p{L})/giu,
    ],
    ['media-and-communication', /\bmédias?(?: et (?:la )?communication)?(?!\p{L})/giu],
    ['language', /\blangues?(?!\p{L})/giu],
    ['education', /(?<!\p{L})éducation(?!\p{L})/giu],
    ['neighbourhoods', /\bquartiers?(?!\p{L})/giu],
    ['commitment', /\bengagement(?!\p{L})/giu],
    ['international-outlook', /\b(?:perspective|ouverture) internationale(?!\p{L})/giu],
    [
      'welcoming-newcomers',
      /\baccueil(?: des nouveaux (?:arrivants|venus)| des nouveaux-arrivants)?(?!\p{L})/giu,
    ],
    ['leadership-and-citizenship', /\bleadership(?: et (?:la )?citoyenneté)?(?!\p{L})/giu],
    ['governance', /\bgouvernance(?!\p{L})/giu],
    [
      'anti-discrimination',
      /\b(?:anti-? ?discrimination|lutte contre les discriminations)(?!\p{L})/giu,
    ],
    ['participation', /\bparticipation(?!\p{L})/giu],
    ['interaction', /\binteractions?(?!\p{L})/giu],
  ],
  fieldBefore:
    /\b(?:(?:domaine|champ|matière|volet|indicateur|rubrique)s?|politiques?) (?:de |du |des |d'|en |relatif à )?(?:la |le |les |l')?["«]? ?$/iu,
  fieldAfter: /^ ?["»]?(?: (?:politiques?|indicateurs?|domaines?)(?!\p{L}))/iu,
  aggregate:
    /\bindice (?:agrégé|global|général|interculturel (?:agrégé|global))(?!\p{L})|\b(?:résultat|score|taux) (?:global|général|agrégé)(?!\p{L})/iu,
  unit: String.raw`%|pour ?cent(?!\p{L})|points?(?!\p{L})`,
  achievement:
    /\b(?:taux de réalisation|taux de réussite|taux d'accomplissement|indice|score)(?!\p{L})/iu,
  maybeAchievement: /\b(?:taux|résultats?|attein\p{L}*|obtien\p{L}*|obtenu\p{L}*)(?!\p{L})/iu,
  average: /(?<!\p{L})(?:échantillon|moyennes?|autres villes|villes membres|réseau)(?!\p{L})/iu,
  averageAfter:
    /^\s*(?:pour|dans|de|en|parmi)\s*(?:l'|la |les |l'ensemble de l'|l'ensemble des )?(?:échantillon|moyenne|autres villes|villes)(?!\p{L})/iu,
  theCity: /\bla ville\b(?! échantillon)|\belle\b|\bson\b|\bsa\b/iu,
  columnOfCity:
    /^(?:la )?(?:ville|resultat|resultats|score|valeur|taux|taux de realisation)(?: (?:20)\d\d)?$/u,
  breaks:
    /[,;:()–—]|\s-\s|\b(?:tandis qu|alors qu|contre|par rapport|comparé|en comparaison|mais|bien qu|et|qui|soit|supérieur|inférieur|au-dessus|au-dessous|en dessous)(?!\p{L})/giu,
  earlier: /(?<!\p{L})(?:précédente?|précédemment|antérieure?|ancien(?:ne)?|dernière?)(?!\p{L})/iu,
  earlierAfter:
    /^\s*(?:dans|lors de|en|de) (?:l'|la |le )?(?:édition |année )?(?:précédente?|dernière?)(?!\p{L})/iu,
  otherShare:
    /(?<!\p{L})(?:part|proportion|pourcentage|représentent?|chômage|population|habitants|résidents|étrangers|nés|élèves|croissance|budget)(?!\p{L})/iu,
  mayFollow:
    /^(?:\s*$|\s*[.,;:()!?"'»\]–—]|\s+-|\s+(?:dans|en|pour|sur|avec|tandis|alors|contre|par rapport|comparé|qui|et|mais|bien|est|parmi|soit|ce qui|de taux|au)(?!\p{L}))/iu,
  changeBefore:
    /(?:(?<!\p{L})(?:hausse|baisse|augment\p{L}*|progress\p{L}*|recul\p{L}*|diminu\p{L}*|écart|différence) (?:de|d'environ)|(?:plus|moins) de|environ|près de|presque|au moins|au plus|jusqu'à|entre|supérieure? à|inférieure? à|(?<!\p{L})de [^,;]{1,25} à|entre [^,;]{1,25} et|[-–+±~<>≤≥])\s*$/iu,
  respectively: /\brespectivement\b/iu,
  groupOfCities:
    /(?<!\p{L})(?:habitants|nés à l'étranger|taille (?:similaire|comparable)|villes (?:de|comptant|ayant))(?!\p{L})/iu,
  ranking: /(?<!\p{L})(?:class\p{L}*|place|rang|position)(?!\p{L})/iu,
  ordinal:
    /(?<![\p{L}\d])(?:(?<number>\d{1,3}) ?(?:er|ère|re|e|ème|eme|nd|nde)|(?<word>première|premier|deuxième|seconde|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième))(?!\p{L})/giu,
  ordinals: {
    premier: 1,
    première: 1,
    second: 2,
    seconde: 2,
    deuxième: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
  },
  amongCities:
    /\b(?:parmi|sur|des|d'un échantillon de)\s+(?:les |un total de |un échantillon de )?(?<number>\d{1,3}) (?:autres )?villes\b/iu,
  sampleSize:
    /(?<!\p{L})échantillon (?:de |des )(?<number>\d{1,3}) villes\b|(?<!\p{L})échantillon \((?<other>\d{1,3}) villes\)/iu,
  inhabitants: /\b(?:habitants|personnes|population)\b/iu,
  foreignBorn: /(?<!\p{L})(?:nés à l'étranger|étrangers|étrangère)(?!\p{L})/iu,
  lessThan: /\b(?:moins|inférieure? à)(?!\p{L})/iu,
  moreThan: /\b(?:plus|supérieure? à|au moins)(?!\p{L})/iu,
  noPlaces:
    /^(?:Le|La|Les|Un|Une|Des|Du|De|En|Dans|Au|Aux|Il|Elle|Ce|Cette|Ces|Son|Sa|Ses|Pour|Avec|Par|Selon|Tandis|Alors|Si|Mais|Toutefois|Cependant|Concernant|Index|Indice|ICC|Cités|Villes|Ville|Conseil|Europe|Taux|Score|Politique|Politiques|Indicateur|Indicateurs|Éducation|Engagement|Langue|Langues|Médias|Médiation|Gouvernance|Services|Espace|Espaces|Quartiers|Accueil|Participation|Interaction|Vie|Entreprises|Marché|Perspective|Intelligence|Compétence|Leadership|Chapitre|Figure|Tableau|Graphique|Rapport|Municipalité|Commune|Sur|Comme|Ainsi|Parmi)$/iu,
};
