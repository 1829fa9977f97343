import { defineTexts } from '../../kernel/text'

/** Sentences of step 3 that follow from the project: its situation and its checks. */
export const toolsTexts = defineTexts({
  situation: {
    empty: {
      fr: 'Inscrivez d’abord les outils déjà employés : ce qu’ils coûtent et les données qu’ils reçoivent.',
      en: 'Begin with the tools already in use: what they cost and the data they receive.',
    },
    tools: {
      fr: { one: '{count} outil', other: '{count} outils' },
      en: { one: '{count} tool', other: '{count} tools' },
    },
    cost: { fr: '{tools}, {cost} par an.', en: '{tools}, {cost} a year.' },
    noCost: {
      fr: '{tools}, dont le coût reste à renseigner.',
      en: '{tools}, whose cost is still to be given.',
    },
    dormant: {
      fr: '{tools}, {cost} par an, dont {dormant} pour des licences que personne n’emploie.',
      en: '{tools}, {cost} a year, {dormant} of it for licences that nobody uses.',
    },
    undeclared: {
      fr: {
        one: '{count} usage relevé sur {total} échappe au registre.',
        other: '{count} usages relevés sur {total} échappent au registre.',
      },
      en: {
        one: '{count} use found of {total} escapes the register.',
        other: '{count} uses found of {total} escape the register.',
      },
    },
    noComparison: {
      fr: 'Aucune comparaison : un outil se choisit sur des critères fixés avant de regarder les offres.',
      en: 'No comparison yet: a tool is chosen on criteria set before looking at the offers.',
    },
    comparison: {
      fr: '{tools}, {criteria}, {out}.',
      en: '{tools}, {criteria}, {out}.',
    },
    criteria: {
      fr: { one: '{count} critère', other: '{count} critères' },
      en: { one: '{count} criterion', other: '{count} criteria' },
    },
    out: {
      fr: { one: '{count} écarté d’emblée', other: '{count} écartés d’emblée' },
      en: { one: '{count} ruled out', other: '{count} ruled out' },
    },
    noneOut: { fr: 'aucun écarté', en: 'none ruled out' },
    chosen: {
      fr: '{tool} retenu le {date}.',
      en: '{tool} chosen on {date}.',
    },
    leads: {
      fr: '{tool} est en tête avec {score} sur 5.',
      en: '{tool} leads with {score} out of 5.',
    },
    tie: { fr: 'Plusieurs outils sont à égalité.', en: 'Several tools are level.' },
    choices: {
      fr: {
        one: '{count} cas retenu sur {total} a un mode d’hébergement décidé.',
        other: '{count} cas retenus sur {total} ont un mode d’hébergement décidé.',
      },
      en: {
        one: 'Hosting is decided for {count} retained case of {total}.',
        other: 'Hosting is decided for {count} retained cases of {total}.',
      },
    },
    noCase: {
      fr: 'Aucun cas n’est encore en pilote ou en service : les choix techniques peuvent se préparer.',
      en: 'No case is on trial or live yet: technical choices can be prepared.',
    },
    sources: {
      fr: { one: '{count} source, {scored} notée.', other: '{count} sources, {scored} notées.' },
      en: { one: '{count} source, {scored} scored.', other: '{count} sources, {scored} scored.' },
    },
    excluded: {
      fr: {
        one: '{count} est écartée tant qu’elle n’est pas traitée.',
        other: '{count} sont écartées tant qu’elles ne sont pas traitées.',
      },
      en: {
        one: '{count} is set aside until it is treated.',
        other: '{count} are set aside until they are treated.',
      },
    },
    noSource: {
      fr: 'Aucune source décrite : la qualité des données fait le résultat plus que le modèle.',
      en: 'No source described: the quality of the data makes the result more than the model does.',
    },
    readiness: {
      fr: '{answered} réponses sur {total} pour les outils en service.',
      en: '{answered} of {total} answers for the tools in use.',
    },
    noTool: {
      fr: 'Inscrivez un outil au registre pour vérifier ses prérequis et votre indépendance.',
      en: 'Enter a tool in the register to check its prerequisites and your independence.',
    },
  },
  check: {
    'approved-blocked': {
      fr: {
        one: '{tools} est approuvé alors que des conditions manquent.',
        other: '{tools} sont approuvés alors que des conditions manquent.',
      },
      en: {
        one: '{tools} is approved although conditions are missing.',
        other: '{tools} are approved although conditions are missing.',
      },
    },
    'outside-eu': {
      fr: {
        one: '{tools} traite des données hors de l’Union sans contrat qui l’encadre.',
        other: '{tools} traitent des données hors de l’Union sans contrat qui l’encadre.',
      },
      en: {
        one: '{tools} processes data outside the Union without a contract that covers it.',
        other: '{tools} process data outside the Union without a contract that covers it.',
      },
    },
    'no-contract': {
      fr: {
        one: '{tools} reçoit peut-être des données personnelles sans contrat de sous-traitance signé.',
        other:
          '{tools} reçoivent peut-être des données personnelles sans contrat de sous-traitance signé.',
      },
      en: {
        one: '{tools} may receive personal data without a signed processor contract.',
        other: '{tools} may receive personal data without a signed processor contract.',
      },
    },
    'undeclared-uses': {
      fr: {
        one: '{count} usage relevé dans l’entreprise ne figure pas au registre ou n’y est pas autorisé.',
        other:
          '{count} usages relevés dans l’entreprise ne figurent pas au registre ou n’y sont pas autorisés.',
      },
      en: {
        one: '{count} use found in the company is not in the register or not allowed there.',
        other: '{count} uses found in the company are not in the register or not allowed there.',
      },
    },
    'no-lead': {
      fr: {
        one: '{tools} n’a pas de référent pour ses licences.',
        other: '{tools} n’ont pas de référent pour leurs licences.',
      },
      en: {
        one: '{tools} has no lead for its licences.',
        other: '{tools} have no lead for their licences.',
      },
    },
    'settings-late': {
      fr: {
        one: 'Les paramètres de {tools} n’ont pas été contrôlés depuis {days} jours.',
        other: 'Les paramètres de {tools} n’ont pas été contrôlés depuis {days} jours.',
      },
      en: {
        one: 'The settings of {tools} have not been checked for {days} days.',
        other: 'The settings of {tools} have not been checked for {days} days.',
      },
    },
    'seats-unused': {
      fr: '{seats} licences payées ne servent pas : {cost} par an ({tools}).',
      en: '{seats} paid licences are unused: {cost} a year ({tools}).',
    },
    'shared-accounts': {
      fr: {
        one: '{tools} compte plus de comptes actifs que de licences : des comptes sont-ils partagés ?',
        other:
          '{tools} comptent plus de comptes actifs que de licences : des comptes sont-ils partagés ?',
      },
      en: {
        one: '{tools} has more active accounts than licences: are accounts shared?',
        other: '{tools} have more active accounts than licences: are accounts shared?',
      },
    },
    'cost-unknown': {
      fr: { one: 'Le coût de {tools} est inconnu.', other: 'Le coût de {tools} est inconnu.' },
      en: {
        one: 'The cost of {tools} is unknown.',
        other: 'The costs of {tools} are unknown.',
      },
    },
    'chosen-no-budget': {
      fr: {
        one: '{tools} est retenu sans budget accepté.',
        other: '{tools} sont retenus sans budget accepté.',
      },
      en: {
        one: '{tools} is chosen without an accepted budget.',
        other: '{tools} are chosen without an accepted budget.',
      },
    },
    'over-budget': {
      fr: {
        one: '{tools} coûte plus que le budget accepté.',
        other: '{tools} coûtent plus que le budget accepté.',
      },
      en: {
        one: '{tools} costs more than the accepted budget.',
        other: '{tools} cost more than the accepted budget.',
      },
    },
    'case-without-tool': {
      fr: {
        one: '{cases} est retenu sans outil au registre.',
        other: '{cases} sont retenus sans outil au registre.',
      },
      en: {
        one: '{cases} is retained without a tool in the register.',
        other: '{cases} are retained without a tool in the register.',
      },
    },
    'case-without-hosting': {
      fr: {
        one: '{cases} est retenu sans mode d’hébergement décidé.',
        other: '{cases} sont retenus sans mode d’hébergement décidé.',
      },
      en: {
        one: '{cases} is retained without a hosting decision.',
        other: '{cases} are retained without a hosting decision.',
      },
    },
    'source-excluded': {
      fr: {
        one: '{sources} sert un cas alors que sa qualité ou sa conformité l’écarte.',
        other: '{sources} servent un cas alors que leur qualité ou leur conformité les écarte.',
      },
      en: {
        one: '{sources} serves a case although its quality or compliance sets it aside.',
        other: '{sources} serve a case although their quality or compliance sets them aside.',
      },
    },
  },
})
