import { defineTexts } from '../../../../shared/kernel/text'

export const questionTexts = defineTexts({
  title: { fr: 'Questions de l’étape 3', en: 'Questions of step 3' },
  all: { fr: 'Les cinq questions ont une réponse.', en: 'All five questions have an answer.' },
  left: {
    fr: {
      one: 'Il reste {count} question sur {total}.',
      other: 'Il reste {count} questions sur {total}.',
    },
    en: { one: '{count} question of {total} left.', other: '{count} questions of {total} left.' },
  },
  known: {
    register: { fr: 'Voir le registre', en: 'See the register' },
    fit: {
      fr: {
        one: 'Au registre : {count} outil en service sur {total} est noté 4 ou 5 sur la réponse au besoin.',
        other:
          'Au registre : {count} outils en service sur {total} sont notés 4 ou 5 sur la réponse au besoin.',
      },
      en: {
        one: 'In the register: {count} of {total} tools in use is marked 4 or 5 on fit with the need.',
        other:
          'In the register: {count} of {total} tools in use are marked 4 or 5 on fit with the need.',
      },
    },
    security: {
      fr: {
        one: 'Au registre : {count} outil en service sur {total} satisfait les exigences du métier.',
        other:
          'Au registre : {count} outils en service sur {total} satisfont les exigences du métier.',
      },
      en: {
        one: 'In the register: {count} of {total} tools in use meets the requirements of the sector.',
        other:
          'In the register: {count} of {total} tools in use meet the requirements of the sector.',
      },
    },
    rights: {
      fr: {
        one: 'Au registre : {count} outil en service sur {total} a des droits définis.',
        other: 'Au registre : {count} outils en service sur {total} ont des droits définis.',
      },
      en: {
        one: 'In the register: {count} of {total} tools in use has its rights defined.',
        other: 'In the register: {count} of {total} tools in use have their rights defined.',
      },
    },
    lead: {
      fr: {
        one: 'Au registre : {count} outil en service sur {total} a un référent nommé.',
        other: 'Au registre : {count} outils en service sur {total} ont un référent nommé.',
      },
      en: {
        one: 'In the register: {count} of {total} tools in use has a named lead.',
        other: 'In the register: {count} of {total} tools in use have a named lead.',
      },
    },
    budget: {
      fr: 'Au registre : les outils en service coûtent {cost} par an, pour {accepted} de budgets acceptés outil par outil.',
      en: 'In the register: the tools in use cost {cost} a year, against {accepted} of budgets accepted tool by tool.',
    },
  },
})
