import { defineTexts } from '../../kernel/text'

/** Sentences that the screens of the audit and the documents share. */
export const auditTexts = defineTexts({
  name: {
    dated: { fr: 'Audit du {date}', en: 'Audit of {date}' },
    labelled: { fr: '{label}, {date}', en: '{label}, {date}' },
    undated: { fr: 'Audit sans date', en: 'Undated audit' },
  },
  title: {
    none: { fr: 'Audit de maturité IA', en: 'AI-maturity audit' },
    scored: {
      fr: 'Maturité IA : {score} sur 5, niveau {level} {name}',
      en: 'AI maturity: {score} out of 5, level {level} {name}',
    },
    provisional: {
      fr: 'Maturité IA : {score} sur 5, niveau {level} {name}, provisoire',
      en: 'AI maturity: {score} out of 5, level {level} {name}, provisional',
    },
  },
  ambition: {
    'stage-1-only': {
      fr: 'À ce niveau, des assistants prêts à l’emploi suffisent ; un pilote relié à vos données attendra.',
      en: 'At this level, ready-made assistants are enough; a pilot linked to your data will wait.',
    },
    'plugin-or-rag-pilot': {
      fr: 'Un pilote délimité est à votre portée, pas une intégration complète.',
      en: 'A bounded pilot is within reach, a full integration is not.',
    },
    'api-conceivable': {
      fr: 'Une intégration à vos systèmes par API devient envisageable.',
      en: 'Integration into your systems through an API becomes conceivable.',
    },
  },
  situation: {
    none: {
      fr: 'L’audit n’a pas encore commencé.',
      en: 'The audit has not started yet.',
    },
    unanswered: {
      fr: '{audit}. Aucune réponse encore, {total} questions.',
      en: '{audit}. No answer yet, {total} questions.',
    },
    tooFew: {
      fr: {
        one: '{audit}. {count} réponse sur {total} : un score demande six dimensions notées, {scored} à ce jour.',
        other:
          '{audit}. {count} réponses sur {total} : un score demande six dimensions notées, {scored} à ce jour.',
      },
      en: {
        one: '{audit}. {count} answer out of {total}: a score needs six dimensions with a mark, {scored} so far.',
        other:
          '{audit}. {count} answers out of {total}: a score needs six dimensions with a mark, {scored} so far.',
      },
    },
    noneScored: {
      fr: {
        one: '{audit}. {count} réponse sur {total} : aucune dimension n’est encore notée.',
        other: '{audit}. {count} réponses sur {total} : aucune dimension n’est encore notée.',
      },
      en: {
        one: '{audit}. {count} answer out of {total}: no dimension has a mark yet.',
        other: '{audit}. {count} answers out of {total}: no dimension has a mark yet.',
      },
    },
    partial: {
      fr: '{audit}. {ambition} {missing} dimensions sur neuf restent sans note.',
      en: '{audit}. {ambition} {missing} of the nine dimensions still have no mark.',
    },
    partialOne: {
      fr: '{audit}. {ambition} Une dimension sur neuf reste sans note.',
      en: '{audit}. {ambition} One of the nine dimensions still has no mark.',
    },
    complete: { fr: '{audit}. {ambition}', en: '{audit}. {ambition}' },
    changed: {
      fr: '{audit}. {change} depuis le {date}. {ambition}',
      en: '{audit}. {change} since {date}. {ambition}',
    },
    invalid: {
      fr: '{audit}. Une réponse sort de l’échelle de 1 à 5 : à corriger.',
      en: '{audit}. An answer is off the scale of 1 to 5: to be corrected.',
    },
  },
  change: {
    up: { fr: '{points} point', en: '{points} points' },
    same: { fr: 'Score inchangé', en: 'Score unchanged' },
  },
  prerequisite: {
    title: {
      fr: '{dimension} à {score} : prérequis avant le pilote.',
      en: '{dimension} at {score}: prerequisite before the pilot.',
    },
    several: {
      fr: '{dimensions} : prérequis avant le pilote.',
      en: '{dimensions}: prerequisites before the pilot.',
    },
    dimension: { fr: '{dimension} à {score}', en: '{dimension} at {score}' },
    why: {
      fr: 'Sous le niveau 2, ce point se lève d’abord.',
      en: 'Below level 2, this point is lifted first.',
    },
    whySeveral: {
      fr: 'Sous le niveau 2, ces points se lèvent d’abord.',
      en: 'Below level 2, these points are lifted first.',
    },
    noneTaken: {
      fr: 'Aucune mesure n’est encore retenue.',
      en: 'No measure has been taken up yet.',
    },
    taken: {
      fr: {
        one: '{count} mesure retenue, {done} faite.',
        other: '{count} mesures retenues, {done} faites.',
      },
      en: {
        one: '{count} measure taken up, {done} done.',
        other: '{count} measures taken up, {done} done.',
      },
    },
  },
  brake: {
    title: { fr: 'Frein principal : {dimension}, {score}', en: 'Main brake: {dimension}, {score}' },
    /** `topics` begins in lower case. */
    cause: {
      fr: '{number} sur {total} au niveau {level} : {topics}.',
      en: '{number} out of {total} at level {level}: {topics}.',
    },
    questions: {
      fr: { one: 'Une question', other: '{number} questions' },
      en: { one: 'One question', other: '{number} questions' },
    },
  },
  coverage: {
    plain: {
      fr: {
        one: '{count} réponse sur {applicable}, soit {pct}.',
        other: '{count} réponses sur {applicable}, soit {pct}.',
      },
      en: {
        one: '{count} answer out of {applicable}, that is {pct}.',
        other: '{count} answers out of {applicable}, that is {pct}.',
      },
    },
    unknown: {
      fr: {
        one: '{count} réponse « je ne sais pas » : elle ne donne pas de niveau.',
        other: '{count} réponses « je ne sais pas » : elles ne donnent pas de niveau.',
      },
      en: {
        one: '{count} “don’t know”: it gives no level.',
        other: '{count} “don’t know”: they give no level.',
      },
    },
    notApplicable: {
      fr: { one: '{count} question sans objet.', other: '{count} questions sans objet.' },
      en: { one: '{count} question not applicable.', other: '{count} questions not applicable.' },
    },
    none: {
      fr: 'Aucune question ne s’applique.',
      en: 'No question applies.',
    },
  },
  evidence: {
    split: {
      fr: 'Preuves : {measured} mesurées, {seen} constatées, {stated} déclarées, {none} sans preuve.',
      en: 'Evidence: {measured} measured, {seen} seen, {stated} stated, {none} without any.',
    },
  },
  measure: {
    cause: {
      fr: '{topic}, niveau {level}, visé {aim}',
      en: '{topic}, level {level}, aiming at {aim}',
    },
    causeLevel: { fr: '{topic}, niveau {level}', en: '{topic}, level {level}' },
    reason: {
      'pilot-prerequisite': { fr: 'Avant le pilote', en: 'Before the pilot' },
      'gap-to-target': { fr: 'Écart à la cible', en: 'Gap to target' },
      'needed-before': { fr: 'Nécessaire à une autre', en: 'Needed by another' },
      'next-level-assumed': {
        fr: 'Sans cible : niveau suivant',
        en: 'No target: next level',
      },
    },
    effort: { fr: '{low} à {high} jours-personne', en: '{low} to {high} person-days' },
    horizon: { fr: 'sous {days} jours', en: 'within {days} days' },
  },
  groups: {
    'below-minimum': {
      fr: 'Moins de cinq réponses',
      en: 'Fewer than five answers',
    },
    'hidden-with-another': {
      fr: 'Masqué : il révélerait un groupe plus petit',
      en: 'Hidden: it would reveal a smaller group',
    },
    'no-answer': { fr: 'Aucune réponse', en: 'No answer' },
    noGroup: { fr: 'Sans groupe', en: 'No group' },
  },
  check: {
    'not-started': {
      fr: 'L’audit de maturité n’a pas commencé : vingt minutes suffisent à la version courte.',
      en: 'The maturity audit has not started: the short version takes twenty minutes.',
    },
    coverage: {
      fr: 'L’audit est rempli à {pct} : sous 60 %, trop de dimensions restent sans note.',
      en: 'The audit is {pct} complete: below 60%, too many dimensions have no mark.',
    },
    unscored: {
      fr: 'Sans note, faute de réponses : {dimensions}.',
      en: 'Without a mark, for lack of answers: {dimensions}.',
    },
    'prerequisite-untaken': {
      fr: '{dimensions} sous le niveau 2 : aucune mesure n’est retenue avant le pilote.',
      en: '{dimensions} below level 2: no measure is taken up before the pilot.',
    },
    'prerequisite-owner': {
      fr: {
        one: 'Une mesure à prendre avant le pilote n’a pas de responsable.',
        other: '{count} mesures à prendre avant le pilote n’ont pas de responsable.',
      },
      en: {
        one: 'A measure to take before the pilot has no owner.',
        other: '{count} measures to take before the pilot have no owner.',
      },
    },
    'target-below': {
      fr: {
        one: 'Une cible est sous le niveau d’aujourd’hui : {topics}.',
        other: '{count} cibles sont sous le niveau d’aujourd’hui : {topics}.',
      },
      en: {
        one: 'A target is below today’s level: {topics}.',
        other: '{count} targets are below today’s level: {topics}.',
      },
    },
    'evidence-high': {
      fr: {
        one: 'Un niveau 4 ou 5 n’est appuyé par aucune preuve : {topics}.',
        other: '{count} niveaux 4 ou 5 ne sont appuyés par aucune preuve : {topics}.',
      },
      en: {
        one: 'A level 4 or 5 has no evidence behind it: {topics}.',
        other: '{count} levels 4 or 5 have no evidence behind them: {topics}.',
      },
    },
    'no-target': {
      fr: 'Aucune cible n’est fixée : le plan prend le niveau suivant.',
      en: 'No target is set: the plan takes the next level.',
    },
    unknown: {
      fr: '{count} réponses « je ne sais pas » : nommez qui peut répondre.',
      en: '{count} “don’t know”: name who can answer.',
    },
    'measure-open': {
      fr: {
        one: 'Une mesure retenue n’a pas de responsable ou pas d’échéance.',
        other: '{count} mesures retenues n’ont pas de responsable ou pas d’échéance.',
      },
      en: {
        one: 'A measure taken up has no owner or no due date.',
        other: '{count} measures taken up have no owner or no due date.',
      },
    },
    'measure-late': {
      fr: {
        one: 'Une mesure retenue a dépassé son échéance.',
        other: '{count} mesures retenues ont dépassé leur échéance.',
      },
      en: {
        one: 'A measure taken up is past its due date.',
        other: '{count} measures taken up are past their due dates.',
      },
    },
    'few-respondents': {
      fr: 'Moins de cinq répondants : aucun résultat de groupe n’est montré.',
      en: 'Fewer than five respondents: no group result is shown.',
    },
  },
  andOthers: {
    fr: { one: 'et {count} autre', other: 'et {count} autres' },
    en: { one: 'and {count} other', other: 'and {count} others' },
  },
})
