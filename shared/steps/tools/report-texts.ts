import { defineTexts } from '../../kernel/text'

export const reportTexts = defineTexts({
  title: { fr: 'Outils et licences', en: 'Tools and licences' },
  none: { fr: 'Aucun outil n’est inscrit au registre.', en: 'No tool is entered in the register.' },
  notGiven: { fr: 'n. c.', en: 'n/a' },
  register: {
    title: { fr: 'Registre des outils', en: 'Register of tools' },
    caption: {
      fr: 'Coûts annuels hors taxes, calculés sur les prix et les volumes saisis. Le total porte sur les outils en service : pilotes, approuvés ou tolérés.',
      en: 'Yearly costs without tax, computed from the prices and volumes entered. The total covers the tools in use: on trial, approved or tolerated.',
    },
    code: { fr: 'Code', en: 'Code' },
    tool: { fr: 'Outil', en: 'Tool' },
    hosting: { fr: 'Hébergement', en: 'Hosting' },
    location: { fr: 'Données', en: 'Data' },
    seats: { fr: 'Actives / payées', en: 'Active / paid' },
    cost: { fr: 'Coût annuel', en: 'Yearly cost' },
    dormant: { fr: 'Dormant par an', en: 'Idle per year' },
    status: { fr: 'Statut', en: 'Status' },
    total: { fr: 'Total en service', en: 'Total in use' },
  },
  licences: {
    title: { fr: 'Emploi des licences', en: 'Use of licences' },
    all: {
      fr: '{active} licences actives sur {paid} payées, soit {share}. Les licences sans usage coûtent {dormant} par an, {dormantShare} de la dépense.',
      en: '{active} active licences of {paid} paid, or {share}. Unused licences cost {dormant} a year, {dormantShare} of the expense.',
    },
    one: {
      fr: '{tool} : {active} sur {paid} ({share}), {seats} à réattribuer ou à résilier, {cost} par an.',
      en: '{tool}: {active} of {paid} ({share}), {seats} to reassign or cancel, {cost} a year.',
    },
  },
  gate: {
    title: { fr: 'Conditions d’approbation qui manquent', en: 'Missing conditions of approval' },
    one: { fr: '{tool} : {missing}.', en: '{tool}: {missing}.' },
  },
  compare: {
    title: { fr: 'Comparaison : {title}', en: 'Comparison: {title}' },
    tool: { fr: 'Outil', en: 'Tool' },
    score: { fr: 'Score sur 5', en: 'Score out of 5' },
    cost: { fr: 'Coût sur 3 ans', en: 'Three-year cost' },
    verdict: { fr: 'Résultat', en: 'Result' },
    rank: { fr: '{rank}e', en: 'No. {rank}' },
    first: { fr: '1er', en: 'No. 1' },
    out: { fr: 'Écarté : {criteria}', en: 'Ruled out: {criteria}' },
    unmarked: { fr: 'Sans note', en: 'No mark' },
    weights: { fr: 'Poids : {weights}.', en: 'Weights: {weights}.' },
    weight: { fr: '{criterion} {share}', en: '{criterion} {share}' },
    held: {
      fr: '{tool} reste en tête dans {held} essais sur {trials}, quand 5, 10 ou 15 points passent d’un critère à un autre.',
      en: '{tool} still leads in {held} of {trials} trials, when 5, 10 or 15 points pass from one criterion to another.',
    },
    chosen: {
      fr: 'Retenu le {date} : {tool}.',
      en: 'Chosen on {date}: {tool}.',
    },
    chosenBy: {
      fr: 'Retenu le {date} par {person} : {tool}.',
      en: 'Chosen on {date} by {person}: {tool}.',
    },
    undecided: { fr: 'La décision reste à prendre.', en: 'The decision is still to be made.' },
  },
  shadow: {
    title: { fr: 'Usages hors registre', en: 'Uses outside the register' },
    share: {
      fr: {
        one: '{count} usage relevé sur {total}, soit {share}, ne figure pas au registre ou n’y est pas autorisé.',
        other:
          '{count} usages relevés sur {total}, soit {share}, ne figurent pas au registre ou n’y sont pas autorisés.',
      },
      en: {
        one: '{count} use found of {total}, or {share}, is not in the register or not allowed there.',
        other:
          '{count} uses found of {total}, or {share}, are not in the register or not allowed there.',
      },
    },
    none: {
      fr: 'Tous les usages relevés figurent au registre.',
      en: 'All the uses found are in the register.',
    },
  },
  choices: {
    title: { fr: 'Hébergement décidé', en: 'Hosting decided' },
    one: { fr: '{code} {title} : {hosting}.', en: '{code} {title}: {hosting}.' },
  },
  sources: {
    title: { fr: 'Sources de données', en: 'Data sources' },
    code: { fr: 'Code', en: 'Code' },
    name: { fr: 'Source', en: 'Source' },
    score: { fr: 'Score sur 100', en: 'Score out of 100' },
    cases: { fr: 'Cas servis', en: 'Cases served' },
    state: { fr: 'État', en: 'State' },
    usable: { fr: 'Utilisable', en: 'Usable' },
    excluded: { fr: 'Écartée', en: 'Set aside' },
    unscored: { fr: 'À noter', en: 'To be scored' },
  },
})
