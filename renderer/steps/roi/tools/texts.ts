import { defineTexts } from '../../../../shared/kernel/text'

export const toolCostTexts = defineTexts({
  title: { fr: 'Coût des outils', en: 'Cost of tools' },
  none: {
    title: { fr: 'Aucun outil inscrit', en: 'No tool recorded' },
    text: {
      fr: 'Inscrivez les outils dans le registre avec leur prix : leur coût sur trois ans se calcule ici.',
      en: 'Record the tools in the register with their price: their cost over three years is computed here.',
    },
    action: { fr: 'Ouvrir le registre des outils', en: 'Open the register of tools' },
  },
  chart: {
    title: { fr: 'Coût complet sur trois ans', en: 'Full cost over three years' },
    alt: { fr: '{tool} : {total} sur trois ans', en: '{tool}: {total} over three years' },
    unknown: {
      fr: { one: 'Prix à compléter : {tools}.', other: 'Prix à compléter : {tools}.' },
      en: { one: 'Price to complete: {tools}.', other: 'Prices to complete: {tools}.' },
    },
  },
  part: {
    licences: { fr: 'Licences', en: 'Licences' },
    integration: { fr: 'Intégration et matériel', en: 'Integration and hardware' },
    training: { fr: 'Formation', en: 'Training' },
    operation: { fr: 'Exploitation', en: 'Operation' },
    exit: { fr: 'Sortie', en: 'Exit' },
  },
  table: {
    label: {
      fr: 'Coût des outils, par an et sur trois ans',
      en: 'Cost of tools, a year and over three years',
    },
    tool: { fr: 'Outil', en: 'Tool' },
    yearly: { fr: 'Par an', en: 'A year' },
    setUp: { fr: 'Mise en place', en: 'Set-up' },
    operation: { fr: 'Exploitation par an', en: 'Operation a year' },
    low: { fr: 'Volume × {value}', en: 'Volume × {value}' },
    expected: { fr: 'Sur trois ans', en: 'Over three years' },
    high: { fr: 'Volume × {value}', en: 'Volume × {value}' },
    total: { fr: 'Ensemble', en: 'Together' },
    footnote: {
      fr: 'Hors taxes, sans actualisation. Les volumes multiplient les postes et la consommation ; un prix au forfait ne bouge pas.',
      en: 'Without tax, undiscounted. Volumes multiply seats and usage; a flat price does not move.',
    },
  },
  hosting: {
    title: { fr: 'Hébergement propre ou offre du marché', en: 'Own hosting or a market offer' },
    empty: {
      fr: 'Aucun cas ne compare encore les deux. Les quatre montants se saisissent dans les choix d’architecture.',
      en: 'No case compares the two yet. The four amounts are typed in the architecture choices.',
    },
    open: { fr: 'Ouvrir les choix', en: 'Open the choices' },
    own: { fr: 'Propre : {once} puis {month} par mois', en: 'Own: {once}, then {month} a month' },
    offer: {
      fr: 'Offre : {once} puis {month} par mois',
      en: 'Offer: {once}, then {month} a month',
    },
    months: {
      fr: 'L’hébergement propre est rentabilisé après {months} mois.',
      en: 'Own hosting has paid for itself after {months} months.',
    },
    never: {
      fr: 'L’hébergement propre ne devient jamais moins cher.',
      en: 'Own hosting never becomes cheaper.',
    },
    immediately: {
      fr: 'L’hébergement propre est moins cher dès le départ.',
      en: 'Own hosting is cheaper from the start.',
    },
    temporary: {
      fr: 'L’hébergement propre n’est moins cher que pendant {months} mois.',
      en: 'Own hosting is cheaper for {months} months only.',
    },
    incomplete: {
      fr: 'Il manque un des quatre montants : la comparaison attend.',
      en: 'One of the four amounts is missing: the comparison waits.',
    },
  },
})
