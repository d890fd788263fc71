import type { Wordings } from './wordings.js';

const policies = String.raw`(?:\s+polic(?:y|ies))?`;

/** English reports. */
export const en: Wordings = {
  figures: [
    ['intercultural-lens', /\binter-?cultural lens\b/giu],
    [
      'intercultural-intelligence-and-competence',
      /\b(?:inter-?cultural )?intelligence (?:and|&|\/) (?:inter-?cultural )?competences?\b|\binter-?cultural (?:intelligence|competenc(?:e|y|ies))\b|\bintelligence ?\/ ?competence\b/giu,
    ],
    [
      'business-and-labour-market',
      /\bbusiness(?:es)?,? (?:and|&) (?:the )?labou?r(?: markets?)?\b|\blabou?r markets? (?:and|&) business\b/giu,
    ],
    [
      'cultural-and-social-life',
      /\bcultural (?:and|&|\/) (?:social|civil|civic) life\b|\b(?:cultural|civil|civic) life\b/giu,
    ],
    ['public-services', /\bpublic services?\b/giu],
    ['public-space', /\bpublic spaces?\b/giu],
    [
      'mediation-and-conflict-resolution',
      /\b(?:conflict )?mediation(?: (?:and|&) conflict resolution)?\b|\bconflict resolution\b/giu,
    ],
    ['media-and-communication', /\bmedia(?: (?:and|&) communications?)?\b/giu],
    ['language', /\blanguages?\b/giu],
    ['education', /\beducation\b/giu],
    ['neighbourhoods', /\bneighbou?rhoods?\b/giu],
    ['commitment', /\bcommitment\b/giu],
    ['international-outlook', /\binternational (?:outlook|openness)\b/giu],
    [
      'welcoming-newcomers',
      new RegExp(
        String.raw`\bwelcom(?:e|ing)(?: (?:of )?(?:newcomers|new arrivals)|${policies})\b`,
        'giu',
      ),
    ],
    ['leadership-and-citizenship', /\bleadership(?: (?:and|&) citizenship)?\b/giu],
    ['governance', /\bgovernance\b/giu],
    ['anti-discrimination', /\banti-? ?discrimination\b/giu],
    ['participation', /\bparticipation\b/giu],
    ['interaction', /\binteraction\b/giu],
  ],
  fieldBefore:
    /\b(?:fields?|areas?|domains?|terms|aspects?|pillar|dimension|indicators?|section|heading) (?:of|on|for|:)?\s*(?:the |its |city's )?(?:inter-?cultural )?["']?$/iu,
  fieldAfter:
    /^["']?(?: (?:policy|policies|and practice))*(?: (?:policy|policies|indicators?|fields?|areas?|domains?|assessment|section)\b)/iu,
  aggregate:
    /\b(?:aggregated?|overall|total|general|global) (?:inter-?cultural )?(?:cit(?:y|ies) )?(?:index|score|result|rate)\b|\binter-?cultural cit(?:y|ies) index (?:score|result|rate|of)\b|\bicc index (?:score|result|rate|of)\b/iu,
  unit: String.raw`%|per ?cent\b|points?\b`,
  achievement: /\b(?:achiev\w+|scor\w+|index)\b/iu,
  maybeAchievement: /\b(?:rates?|indicators?|results?|reach\w*|obtain\w*|attain\w*|gets?)\b/iu,
  average:
    /\b(?:samples?|averages?|mean|other cities|all cities|member cities|participating cities|network)\b/iu,
  averageAfter:
    /^\s*(?:for|in|of|by|among|across|on|as)\s+(?:the |all |its )*(?:city |cities'? |whole |overall |entire |other )*(?:sample|average|mean|cities)\b/iu,
  theCity: /\bthe city\b(?! sample|'s? sample)|\bits\b|\bit\b/iu,
  columnOfCity:
    /^(?:indicator )?(?:the )?(?:city|result|results|score|value|rate|rate of achievement|achievement)(?: of the city)?(?: (?:20)\d\d)?$/u,
  breaks:
    /[,;:()–—]|\s-\s|\b(?:while|whilst|whereas|compared|versus|against|in comparison|as opposed|but|although|though|and|which|that|above|below|higher|lower|better|worse|ahead|than)\b/giu,
  earlier:
    /\b(?:previous|previously|earlier|last|former|past|first (?:edition|index|report)|then|used to|had been)\b/iu,
  earlierAfter: /^\s*(?:in|of|from|for) (?:the |its )?(?:previous|last|earlier|first|former)\b/iu,
  otherShare:
    /\b(?:share|proportion|percentage of|make up|makes up|account(?:s|ed)? for|unemployment|employment rate|birth rate|born|population|inhabitants|residents|nationals|migrants|pupils|students|turnout|budget|growth|tax(?:es)?)\b/iu,
  mayFollow:
    /^(?:\s*$|\s*[.,;:()!?"'\]–—]|\s+-|\s+(?:in|for|on|as|by|with|while|whilst|whereas|compared|when|versus|vs|against|which|that|and|but|though|although|is|was|among|at|rate|after|thus|where|so|placing|putting|of (?:achievement|the (?:maximum|possible|total|points)|[^,;.%]{1,80}?(?:goals|objectives|requirements|targets))|out of 100)\b)/iu,
  changeBefore:
    /(?:\b(?:by|(?:increase|increased|rise|decrease|drop|fall|gain|growth|change|difference|margin|gap) of|up|down|another|additional|further|(?:less|more|fewer) than|over|under|above|below|between|from|at least|at most|up to|almost|nearly|about|around|approximately|roughly|some|than)|\bfrom [^,;]{1,25} to|\bbetween [^,;]{1,25} and|[-–+±~<>≤≥])\s*(?:some |a )?$/iu,
  respectively: /\brespectively\b/iu,
  groupOfCities:
    /\b(?:inhabitants|foreign-?born|of similar|similar size|same size|cities with|cities having)\b/iu,
  ranking: /\b(?:rank\w*|place[sd]?|position\w*)\b/iu,
  ordinal:
    /\b(?:(?<number>\d{1,3}) ?(?:st|nd|rd|th)|(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))\b/giu,
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
  },
  amongCities:
    /\b(?:among|amongst|of|out of|in a sample of|from)\s+(?:the |all |a total of |a sample of |these |those )*(?<number>\d{1,3}) (?:\w+ )?cities\b/iu,
  sampleSize:
    /\bsample of (?:the |all )?(?<number>\d{1,3}) (?:\w+ )?cities\b|\bsample \((?:of )?(?<other>\d{1,3}) (?:\w+ )?cities\)/iu,
  inhabitants: /\b(?:inhabitants|residents|people|population)\b/iu,
  foreignBorn: /\b(?:foreign-?\s?born|born abroad|foreign)\b/iu,
  lessThan: /\b(?:less|fewer|smaller|lower) than\b|\b(?:under|below|up to)\b/iu,
  moreThan: /\b(?:more|greater|larger|higher) than\b|\b(?:over|above|at least)\b/iu,
  noPlaces:
    /^(?:The|In|On|At|As|It|Its|This|That|These|For|With|While|Whereas|When|Although|Though|Compared|However|Moreover|According|Overall|Among|Regarding|Concerning|Rate|Rates|Index|ICC|Intercultural|Interculturality|Cities|City|Council|Europe|European|Sample|Policy|Policies|Indicator|Indicators|Education|Media|Language|Commitment|Governance|Public|Services|Space|Spaces|Business|Labour|Labor|Market|Cultural|Social|Civil|Life|Mediation|Conflict|Resolution|Communication|International|Outlook|Intelligence|Competence|Welcoming|Newcomers|Leadership|Citizenship|Participation|Interaction|Neighbourhood|Neighbourhoods|Neighborhood|Neighborhoods|Monday|January|February|March|April|May|June|July|August|September|October|November|December|Our|Their|His|Her|A|An|I|II|III|IV|V|Of|And|By|From|To|Is|Has|Chapter|Section|Figure|Table|Graph|Chart|Here|There|Also|Since|Based|Finally|First|Second|Third|Anti-discrimination|Anti|Municipality|Town|Results?|Report|Score|Achievement|Aggregate)$/iu,
};
