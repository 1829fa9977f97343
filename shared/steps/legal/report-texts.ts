import { defineTexts } from '../../kernel/text'

export const legalReportTexts = defineTexts({
  title: {
    none: { fr: 'Aucun classement n’est encore consigné', en: 'No classification is signed yet' },
    prohibited: {
      fr: {
        one: 'Un cas touche une pratique interdite et s’arrête',
        other: '{count} cas touchent une pratique interdite et s’arrêtent',
      },
      en: {
        one: 'One case involves a prohibited practice and stops',
        other: '{count} cases involve a prohibited practice and stop',
      },
    },
    high: {
      fr: {
        one: 'Un cas relève du haut risque, les autres demandent peu',
        other: '{count} cas relèvent du haut risque',
      },
      en: {
        one: 'One case is high-risk, the others ask for little',
        other: '{count} cases are high-risk',
      },
    },
    calm: {
      fr: 'Aucun cas classé ne relève du haut risque',
      en: 'No classified case is high-risk',
    },
  },
  disclaimer: {
    title: { fr: 'Ce que ce chapitre n’est pas', en: 'What this chapter is not' },
    packs: {
      fr: '{disclaimer} Règles vérifiées le {date}. « Fiabilité A » : lu dans le texte consolidé ou confirmé par plusieurs sources ; « Fiabilité B » : une source soigneuse ; « À confirmer » : incertain à ce jour.',
      en: '{disclaimer} Rules checked on {date}. “Grade A”: read in the consolidated text or confirmed by several sources; “Grade B”: one careful source; “To be confirmed”: uncertain today.',
    },
  },
  tiers: {
    heading: { fr: 'Classement des cas', en: 'Classification of the cases' },
    case: { fr: 'Cas', en: 'Case' },
    tier: { fr: 'Niveau', en: 'Tier' },
    role: { fr: 'Notre rôle', en: 'Our role' },
    state: { fr: 'État', en: 'State' },
    decision: { fr: 'Décision', en: 'Decision' },
    hint: { fr: 'indication de l’étape 1 : {hint}', en: 'hint of step 1: {hint}' },
    signed: { fr: 'consigné le {date}', en: 'signed on {date}' },
    moved: {
      fr: 'consigné le {date}, faits modifiés depuis',
      en: 'signed on {date}, facts changed since',
    },
    answering: { fr: 'réponses en cours, non consigné', en: 'being answered, not signed' },
    notStarted: { fr: 'non classé', en: 'not classified' },
    roleUnknown: { fr: 'à préciser', en: 'to be settled' },
    noDecision: { fr: 'n. c.', en: 'n/a' },
    by: { fr: '{decision}, par {who}', en: '{decision}, by {who}' },
    retain: { fr: 'retenu', en: 'retained' },
    study: { fr: 'à étudier', en: 'to be studied' },
    drop: { fr: 'abandonné', en: 'dropped' },
  },
  duties: {
    heading: { fr: 'Obligations par date', en: 'Duties by date' },
    intro: {
      fr: 'Obligations des cas consignés ou en cours de réponse, de la plus proche à la plus lointaine. Celles que doit le fabricant d’un outil acheté sont à lui demander.',
      en: 'Duties of the cases signed or being answered, from the nearest to the farthest. Those owed by the maker of a bought tool are to be asked of it.',
    },
    duty: { fr: 'Obligation', en: 'Duty' },
    article: { fr: 'Article', en: 'Article' },
    cases: { fr: 'Cas', en: 'Cases' },
    who: { fr: 'Qui', en: 'Who' },
    from: { fr: 'À partir du', en: 'From' },
    grade: { fr: 'Source', en: 'Source' },
    now: { fr: 'dès aujourd’hui', en: 'today' },
    toConfirm: { fr: 'à confirmer', en: 'to be confirmed' },
    us: { fr: 'nous ({who})', en: 'us ({who})' },
    them: { fr: 'à demander ({who})', en: 'to be asked ({who})' },
    none: {
      fr: 'Aucune obligation à lister : aucun cas n’a de réponse au questionnaire.',
      en: 'No duty to list: no case has an answer to the questionnaire.',
    },
  },
  dpia: {
    heading: { fr: 'Analyses d’impact (AIPD)', en: 'Impact assessments (DPIA)' },
    case: { fr: 'Cas', en: 'Case' },
    result: { fr: 'Analyse', en: 'Assessment' },
    criteria: { fr: 'Critères sur 9', en: 'Criteria of 9' },
    date: { fr: 'Date', en: 'Date' },
    owner: { fr: 'Responsable', en: 'Owner' },
    note: { fr: 'Motif ou conclusion', en: 'Reason or conclusion' },
    done: { fr: 'faite le {date}', en: 'done on {date}' },
    planned: { fr: 'prévue le {date}', en: 'planned on {date}' },
    undated: { fr: 'sans date', en: 'no date' },
    nobody: { fr: 'n. c.', en: 'n/a' },
    none: {
      fr: 'Aucun cas ne traite de données personnelles, ou la question n’est pas encore posée.',
      en: 'No case processes personal data, or the question has not been asked yet.',
    },
  },
  cse: {
    heading: { fr: 'Consultation du CSE', en: 'Works-council consultation' },
    headingPublic: {
      fr: 'Représentation du personnel',
      en: 'Staff representation',
    },
    case: { fr: 'Cas', en: 'Case' },
    answer: { fr: 'Consultation', en: 'Consultation' },
    why: { fr: 'Pourquoi', en: 'Why' },
    informed: { fr: 'Information', en: 'Information' },
    opinion: { fr: 'Avis', en: 'Opinion' },
    pilot: { fr: 'Pilote', en: 'Pilot' },
    yes: { fr: 'oui, avant le pilote', en: 'yes, before the pilot' },
    no: { fr: 'non', en: 'no' },
    latest: { fr: 'au plus tard le {date}', en: 'by {date}' },
    none: { fr: 'n. c.', en: 'n/a' },
    noCase: {
      fr: 'Aucun cas retenu ne touche encore le travail du personnel.',
      en: 'No retained case affects the work of staff yet.',
    },
  },
  compliance: {
    heading: { fr: 'Conformité de l’entreprise', en: 'Compliance of the company' },
    row: { fr: 'Ligne', en: 'Row' },
    answer: { fr: 'État', en: 'State' },
    evidence: { fr: 'Preuve', en: 'Evidence' },
    owner: { fr: 'Responsable', en: 'Owner' },
    due: { fr: 'Échéance', en: 'Due' },
    yes: { fr: 'oui', en: 'yes' },
    partly: { fr: 'en partie', en: 'partly' },
    no: { fr: 'non', en: 'no' },
    na: { fr: 'sans objet', en: 'not applicable' },
    unanswered: { fr: 'sans réponse', en: 'unanswered' },
  },
  uncertain: {
    heading: { fr: 'Ce qui reste incertain en droit', en: 'What remains uncertain in law' },
    intro: {
      fr: 'Ces points touchent les cas ci-dessus et n’étaient pas établis à la date des règles. À confirmer avant de s’y fier.',
      en: 'These points affect the cases above and were not settled at the date of the rules. To be confirmed before relying on them.',
    },
    item: {
      fr: '{text} ({article}), à confirmer, à revérifier avant le {date}.',
      en: '{text} ({article}), to be confirmed, to be checked again by {date}.',
    },
  },
})
