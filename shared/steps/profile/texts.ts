import { defineTexts } from '../../kernel/text'

export const profileTexts = defineTexts({
  situation: {
    start: {
      fr: 'Commencez par le nom, l’effectif et le secteur : les autres étapes en dépendent.',
      en: 'Begin with the name, the headcount and the sector: the other steps depend on them.',
    },
    size: { fr: '{people}, {departments}.', en: '{people}, {departments}.' },
    people: {
      fr: { one: '{count} personne', other: '{count} personnes' },
      en: { one: '{count} person', other: '{count} people' },
    },
    noHeadcount: { fr: 'Effectif à renseigner', en: 'Headcount to be given' },
    departments: {
      fr: { one: '{count} service', other: '{count} services' },
      en: { one: '{count} department', other: '{count} departments' },
    },
    noDepartment: { fr: 'aucun service décrit', en: 'no department described' },
    gate: {
      fr: 'À renseigner d’abord : {fields}. Les coûts et les questions de droit en dépendent.',
      en: 'To be given first: {fields}. Costs and legal questions depend on it.',
    },
    field: {
      name: { fr: 'le nom', en: 'the name' },
      headcount: { fr: 'l’effectif', en: 'the headcount' },
      sector: { fr: 'le secteur', en: 'the sector' },
    },
    noKeyResult: {
      fr: 'Aucun objectif n’a encore de résultat chiffré.',
      en: 'No objective has a measured result yet.',
    },
    undated: {
      fr: {
        one: '{number} résultat clé sur {total} n’a pas encore d’échéance.',
        other: '{number} résultats clés sur {total} n’ont pas encore d’échéance.',
      },
      en: {
        one: '{number} key result of {total} has no due date yet.',
        other: '{number} key results of {total} have no due date yet.',
      },
    },
    noneDated: {
      fr: {
        one: 'Le seul résultat clé n’a pas encore d’échéance.',
        other: 'Aucun des {number} résultats clés n’a encore d’échéance.',
      },
      en: {
        one: 'The only key result has no due date yet.',
        other: 'None of the {number} key results has a due date yet.',
      },
    },
    allDated: {
      fr: {
        one: 'Le seul résultat clé a une échéance.',
        other: 'Les {number} résultats clés ont une échéance.',
      },
      en: {
        one: 'The only key result has a due date.',
        other: 'All {number} key results have a due date.',
      },
    },
    unauthorised: {
      fr: {
        one: '{number} usage de l’IA n’est pas autorisé.',
        other: '{number} usages de l’IA ne sont pas autorisés.',
      },
      en: {
        one: '{number} use of AI is not authorised.',
        other: '{number} uses of AI are not authorised.',
      },
    },
    gapNone: {
      fr: 'Les services totalisent {people}, comme l’effectif.',
      en: 'Departments add up to {people}, as does the headcount.',
    },
    gapMore: {
      fr: 'Les services totalisent {people}, soit {count} de plus que l’effectif.',
      en: 'Departments add up to {people}, {count} more than the headcount.',
    },
    gapLess: {
      fr: 'Les services totalisent {people}, soit {count} de moins que l’effectif.',
      en: 'Departments add up to {people}, {count} fewer than the headcount.',
    },
  },
  check: {
    unauthorised: {
      fr: {
        one: '{count} usage de l’IA n’est pas autorisé : décidez de l’encadrer ou de l’arrêter.',
        other:
          '{count} usages de l’IA ne sont pas autorisés : décidez de les encadrer ou de les arrêter.',
      },
      en: {
        one: '{count} use of AI is not authorised: decide to frame it or to stop it.',
        other: '{count} uses of AI are not authorised: decide to frame them or to stop them.',
      },
    },
    unlisted: {
      fr: {
        one: '{count} usage de l’IA n’est pas au registre des outils : personne n’en répond.',
        other: '{count} usages de l’IA ne sont pas au registre des outils : personne n’en répond.',
      },
      en: {
        one: '{count} use of AI is not in the register of tools: nobody answers for it.',
        other: '{count} uses of AI are not in the register of tools: nobody answers for them.',
      },
    },
    roles: {
      fr: {
        one: 'Il manque {count} personne parmi le sponsor, le référent IA et le DPO.',
        other: 'Il manque {count} personnes parmi le sponsor, le référent IA et le DPO.',
      },
      en: {
        one: '{count} person is missing among the sponsor, the AI lead and the DPO.',
        other: '{count} people are missing among the sponsor, the AI lead and the DPO.',
      },
    },
    keyResults: {
      fr: {
        one: '{count} objectif n’a pas entre {from} et {to} résultats clés.',
        other: '{count} objectifs n’ont pas entre {from} et {to} résultats clés.',
      },
      en: {
        one: '{count} objective does not have between {from} and {to} key results.',
        other: '{count} objectives do not have between {from} and {to} key results.',
      },
    },
    aimless: {
      fr: {
        one: '{count} résultat clé n’a pas de départ ou de cible : sa progression ne se mesure pas.',
        other:
          '{count} résultats clés n’ont pas de départ ou de cible : leur progression ne se mesure pas.',
      },
      en: {
        one: '{count} key result has no baseline or no target: its progress cannot be measured.',
        other:
          '{count} key results have no baseline or no target: their progress cannot be measured.',
      },
    },
    values: {
      fr: {
        one: '{count} valeur ne dit pas encore ce qu’elle impose à l’IA.',
        other: '{count} valeurs ne disent pas encore ce qu’elles imposent à l’IA.',
      },
      en: {
        one: '{count} value does not say yet what it demands of AI.',
        other: '{count} values do not say yet what they demand of AI.',
      },
    },
    regulations: {
      fr: 'Le secteur est réglementé et aucun texte n’est cité : la conformité sera sous-estimée.',
      en: 'The sector is regulated and no text is named: compliance will be underestimated.',
    },
    signs: {
      fr: {
        one: '{count} signe reconnu sur {total}.',
        other: '{count} signes reconnus sur {total} : le module Gouvernance est recommandé.',
      },
      en: {
        one: '{count} sign recognised out of {total}.',
        other: '{count} signs recognised out of {total}: the Governance module is recommended.',
      },
    },
    pressure: {
      fr: 'Le calendrier est sous pression : un lancement précipité est une cause d’échec.',
      en: 'Dates are under pressure: a rushed launch is a cause of failure.',
    },
    itAge: {
      fr: 'L’infrastructure est jugée dépassée : prévoyez sa mise à niveau avant le pilote.',
      en: 'The infrastructure is rated outdated: plan its upgrade before the pilot.',
    },
    assistants: {
      fr: {
        one: '{count} assistant en service.',
        other: '{count} assistants en service : des règles communes deviennent nécessaires.',
      },
      en: {
        one: '{count} assistant in service.',
        other: '{count} assistants in service: common rules become necessary.',
      },
    },
  },
})
