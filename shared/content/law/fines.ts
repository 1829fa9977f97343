import { lawPack } from './law-item'

/** Ceilings of Art. 99, to be shown with restraint. */
export const finesPack = lawPack(
  'fines',
  { fr: 'Plafonds d’amende', en: 'Ceilings of fines' },
  { source: 'consolidated' },
  [
    [
      'fine.prohibited',
      'Art. 99(3)',
      'Pratique interdite : jusqu’à 35 millions d’euros ou 7 % du chiffre d’affaires mondial.',
      'Prohibited practice: up to 35 million euros or 7% of worldwide turnover.',
      { values: { maxEur: 35_000_000, maxPct: 7 } },
    ],
    [
      'fine.operators',
      'Art. 99(4)',
      'Obligations des opérateurs et transparence : jusqu’à 15 millions d’euros ou 3 % du chiffre d’affaires mondial.',
      'Operators’ duties and transparency: up to 15 million euros or 3% of worldwide turnover.',
      { values: { maxEur: 15_000_000, maxPct: 3 } },
    ],
    [
      'fine.information',
      'Art. 99(5)',
      'Informations fausses données à l’autorité : jusqu’à 7,5 millions d’euros ou 1 %.',
      'False information given to the authority: up to 7.5 million euros or 1%.',
      { values: { maxEur: 7_500_000, maxPct: 1 } },
    ],
    [
      'fine.sizes',
      ['Art. 99(6)', 'Art. 99(6a)'],
      'La taille se lit dans la recommandation 2003/361/CE (PME) et la recommandation 2025/1099 (petite entreprise de taille intermédiaire), effectif et comptes ensemble.',
      'Size is read in Recommendation 2003/361/EC (SME) and Recommendation 2025/1099 (small mid-cap), headcount and accounts together.',
      { values: { sme: 250, midCap: 750 } },
    ],
    [
      'fine.sme',
      'Art. 99(6)',
      'Le plus bas des deux montants, si l’organisation est bien une PME : l’effectif le permet, le chiffre d’affaires ou le bilan et les liens de groupe restent à vérifier.',
      'The lower of the two, if the organisation is indeed an SME: headcount allows it, turnover or balance sheet and group links remain to be checked.',
    ],
    [
      'fine.mid-cap',
      'Art. 99(6a)',
      'Le plus bas des deux montants, si l’organisation est bien une petite entreprise de taille intermédiaire : comptes et groupe à vérifier.',
      'The lower of the two, if the organisation is indeed a small mid-cap: accounts and group to be checked.',
    ],
    [
      'fine.mid-cap-higher',
      'Art. 99(6a)',
      'Le plus élevé des deux montants : l’allègement des petites entreprises de taille intermédiaire ne vaut pas pour l’article 5.',
      'The higher of the two: the relief of small mid-caps does not hold for Article 5.',
    ],
    [
      'fine.large-higher',
      'Art. 99',
      'Le plus élevé des deux montants : l’effectif dépasse les seuils d’allègement.',
      'The higher of the two: headcount is above the thresholds of relief.',
    ],
    [
      'fine.public-body',
      'Art. 99(8)',
      'Le plus élevé des deux montants : un organisme public n’est pas une PME. Chaque État décide si, et jusqu’où, ses organismes publics peuvent être sanctionnés.',
      'The higher of the two: a public body is no SME. Each State decides whether, and how far, its public bodies can be fined.',
      { grade: 'B' },
    ],
    [
      'fine.unknown-size',
      'Art. 99(6)',
      'Le plus élevé des deux montants, tant que la taille n’est pas connue. Une PME aurait le plus bas.',
      'The higher of the two, while size is not known. An SME would have the lower.',
    ],
  ],
)
