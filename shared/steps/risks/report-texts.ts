import { defineTexts } from '../../kernel/text'

/** Sentences of the risk section, common to every document that carries it. */
export const reportTexts = defineTexts({
  noRisk: { fr: 'Aucun risque n’est encore inscrit', en: 'No risk is registered yet' },
  noRiskNext: {
    fr: 'Tant que les risques ne sont pas écrits et cotés, aucun cas ne peut être mis en service. Le registre commence par les risques des cas retenus.',
    en: 'Until risks are written and rated, no case can go live. The register starts with the risks of the retained cases.',
  },
  lead: {
    count: {
      fr: { one: 'Un risque est inscrit.', other: '{words} risques sont inscrits.' },
      en: { one: 'One risk is registered.', other: '{words} risks are registered.' },
    },
    before: { fr: 'Avant mesures : {levels}.', en: 'Before measures: {levels}.' },
    today: { fr: 'Aujourd’hui : {levels}.', en: 'Today: {levels}.' },
    after: {
      fr: 'Une fois toutes les mesures en place : {levels}.',
      en: 'Once every measure is in place: {levels}.',
    },
    means: {
      fr: 'Le score moyen passe de {before} à {after} sur 25.',
      en: 'The mean score goes from {before} to {after} out of 25.',
    },
    measures: {
      fr: {
        one: '{count} mesure sur {total} est en place à ce jour.',
        other: '{count} mesures sur {total} sont en place à ce jour.',
      },
      en: {
        one: '{count} measure out of {total} is in place to date.',
        other: '{count} measures out of {total} are in place to date.',
      },
    },
  },
  level: {
    critical: {
      fr: { one: '{count} critique', other: '{count} critiques' },
      en: { one: '{count} critical', other: '{count} critical' },
    },
    high: {
      fr: { one: '{count} élevé', other: '{count} élevés' },
      en: { one: '{count} high', other: '{count} high' },
    },
    moderate: {
      fr: { one: '{count} modéré', other: '{count} modérés' },
      en: { one: '{count} moderate', other: '{count} moderate' },
    },
    low: {
      fr: { one: '{count} faible', other: '{count} faibles' },
      en: { one: '{count} low', other: '{count} low' },
    },
  },
  unrated: {
    fr: { one: '{count} à coter', other: '{count} à coter' },
    en: { one: '{count} to rate', other: '{count} to rate' },
  },
  statement: {
    late: {
      fr: {
        one: 'Un risque a dépassé son échéance : {risks}.',
        other: '{words} risques ont dépassé leur échéance : {risks}.',
      },
      en: {
        one: 'One risk is past its due date: {risks}.',
        other: '{words} risks are past their due date: {risks}.',
      },
    },
    lateMeasures: {
      fr: {
        one: 'Une mesure est en retard : {measures}.',
        other: '{words} mesures sont en retard : {measures}.',
      },
      en: {
        one: 'One measure is late: {measures}.',
        other: '{words} measures are late: {measures}.',
      },
    },
    withoutMeasure: {
      fr: {
        one: 'Un risque à traiter n’a aucune mesure : {risks}.',
        other: '{words} risques à traiter n’ont aucune mesure : {risks}.',
      },
      en: {
        one: 'One risk to treat has no measure: {risks}.',
        other: '{words} risks to treat have no measure: {risks}.',
      },
    },
    notAccepted: {
      fr: {
        one: 'Un risque reste élevé sans acceptation écrite valable : {risks}.',
        other: '{words} risques restent élevés sans acceptation écrite valable : {risks}.',
      },
      en: {
        one: 'One risk stays high without a valid written acceptance: {risks}.',
        other: '{words} risks stay high without a valid written acceptance: {risks}.',
      },
    },
    ended: {
      fr: {
        one: 'Une acceptation a pris fin, le risque se décide à nouveau : {risks}.',
        other: '{words} acceptations ont pris fin, ces risques se décident à nouveau : {risks}.',
      },
      en: {
        one: 'One acceptance has ended, the risk is decided again: {risks}.',
        other: '{words} acceptances have ended, these risks are decided again: {risks}.',
      },
    },
    ending: {
      fr: {
        one: 'Une acceptation prend fin dans les {days} jours : {risks}.',
        other: '{words} acceptations prennent fin dans les {days} jours : {risks}.',
      },
      en: {
        one: 'One acceptance ends within {days} days: {risks}.',
        other: '{words} acceptances end within {days} days: {risks}.',
      },
    },
    reviewLate: {
      fr: {
        one: 'Une revue est passée de date : {risks}.',
        other: '{words} revues sont passées de date : {risks}.',
      },
      en: {
        one: 'One review is overdue: {risks}.',
        other: '{words} reviews are overdue: {risks}.',
      },
    },
    recheck: {
      fr: {
        one: 'Un risque est coté plus haut après mesures qu’avant, à revoir : {risks}.',
        other: '{words} risques sont cotés plus haut après mesures qu’avant, à revoir : {risks}.',
      },
      en: {
        one: 'One risk is rated higher after measures than before, to check again: {risks}.',
        other:
          '{words} risks are rated higher after measures than before, to check again: {risks}.',
      },
    },
    unrated: {
      fr: {
        one: 'Un risque n’est pas coté avant et après mesures : {risks}.',
        other: '{words} risques ne sont pas cotés avant et après mesures : {risks}.',
      },
      en: {
        one: 'One risk is not rated before and after measures: {risks}.',
        other: '{words} risks are not rated before and after measures: {risks}.',
      },
    },
    held: {
      fr: {
        one: 'Un cas en pilote ou en service ne passe pas côté risques : {cases}.',
        other: '{words} cas en pilote ou en service ne passent pas côté risques : {cases}.',
      },
      en: {
        one: 'One pilot or live case does not pass as far as risks go: {cases}.',
        other: '{words} pilot or live cases do not pass as far as risks go: {cases}.',
      },
    },
    incidents: {
      fr: {
        one: 'Un incident est encore ouvert : {incidents}.',
        other: '{words} incidents sont encore ouverts : {incidents}.',
      },
      en: {
        one: 'One incident is still open: {incidents}.',
        other: '{words} incidents are still open: {incidents}.',
      },
    },
    followed: {
      fr: 'Chaque risque ouvert a un responsable et une échéance à venir.',
      en: 'Each open risk has an owner and a due date ahead.',
    },
  },
  andOthers: {
    fr: { one: 'et {count} autre', other: 'et {count} autres' },
    en: { one: 'and {count} other', other: 'and {count} others' },
  },
  ownerTitle: { fr: 'Sans responsable à ce jour', en: 'Without an owner to date' },
  ownerText: {
    fr: '{risks}. À désigner à la prochaine réunion : un risque que personne ne suit ne baisse pas.',
    en: '{risks}. To be named at the next meeting: a risk that nobody follows does not go down.',
  },
  table: {
    code: { fr: 'N°', en: 'No.' },
    risk: { fr: 'Risque', en: 'Risk' },
    before: { fr: 'Avant', en: 'Before' },
    measures: { fr: 'Mesures', en: 'Measures' },
    after: { fr: 'Après', en: 'After' },
    owner: { fr: 'Responsable', en: 'Owner' },
    due: { fr: 'Échéance', en: 'Due' },
    toName: { fr: 'à désigner', en: 'to be named' },
    toSet: { fr: 'à fixer', en: 'to be set' },
    toRate: { fr: 'à coter', en: 'to rate' },
    noMeasure: { fr: 'Aucune mesure décidée', en: 'No measure decided' },
    caption: {
      fr: 'Scores avant et après mesures, de 1 à 25.',
      en: 'Scores before and after measures, from 1 to 25.',
    },
    captionFirst: {
      fr: 'Les {shown} premiers risques sur {count}. Scores avant et après mesures, de 1 à 25.',
      en: 'The first {shown} risks out of {count}. Scores before and after measures, from 1 to 25.',
    },
  },
  scoreRule: {
    fr: 'Score = probabilité × gravité, chacune de 1 à 5. Critique à partir de {critical}, élevé à partir de {high}, modéré à partir de {moderate}.',
    en: 'Score = probability × severity, each from 1 to 5. Critical from {critical}, high from {high}, moderate from {moderate}.',
  },
  map: {
    probability: { fr: 'Probabilité', en: 'Probability' },
    severity: { fr: 'Gravité', en: 'Severity' },
    before: { fr: 'Avant mesures', en: 'Before measures' },
    after: { fr: 'Après mesures', en: 'After measures' },
    counts: { fr: '{from} à {to} : {before} → {after}', en: '{from} to {to}: {before} → {after}' },
    caption: {
      fr: 'Chaque disque porte le numéro d’un risque, là où ses mesures doivent l’amener ; la flèche part de sa place avant mesures. Un disque en tirets n’est pas encore coté après mesures.',
      en: 'Each disc carries the number of a risk, where its measures should bring it; the arrow starts from its place before measures. A dashed disc is not yet rated after measures.',
    },
    captionCounted: {
      fr: 'Chaque case compte ses risques, avant mesures à gauche et après à droite ; le détail est dans le registre.',
      en: 'Each cell counts its risks, before measures on the left and after on the right; the detail is in the register.',
    },
    alt: {
      fr: 'Carte de {count} risques. Avant mesures : {before}. Après mesures : {after}.',
      en: 'Map of {count} risks. Before measures: {before}. After measures: {after}.',
    },
    level: { fr: 'Niveau', en: 'Level' },
    scores: { fr: 'Scores', en: 'Scores' },
    scoresValue: { fr: '{from} à {to}', en: '{from} to {to}' },
    today: { fr: 'Aujourd’hui', en: 'Today' },
    risks: { fr: 'Risques après mesures', en: 'Risks after measures' },
    nothing: { fr: 'aucun', en: 'none' },
  },
})
