import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const officeIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.office.calendar-mail',
    function: 'office',
    title: { fr: 'Agenda et courriels', en: 'Calendar and e-mails' },
    problem: {
      fr: 'Une heure par jour part à trier les messages et à fixer des rendez-vous.',
      en: 'An hour a day goes to sorting messages and fixing appointments.',
    },
    data: {
      fr: 'Messagerie, agendas, règles de priorité',
      en: 'Mailbox, calendars, priority rules',
    },
    benefit: {
      fr: 'Temps de secrétariat rendu à d’autres tâches',
      en: 'Office time given back to other tasks',
    },
    risk: {
      fr: 'Des courriels confidentiels envoyés à un outil non maîtrisé',
      en: 'Confidential e-mails sent to an uncontrolled tool',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'partly',
    source: 'S0',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.office.minutes',
    function: 'office',
    title: { fr: 'Comptes rendus de réunion', en: 'Meeting minutes' },
    problem: {
      fr: 'Les décisions de réunion se perdent.',
      en: 'Decisions taken in meetings get lost.',
    },
    data: {
      fr: 'Notes, ordre du jour, enregistrement accepté par tous',
      en: 'Notes, agenda, a recording everybody accepted',
    },
    benefit: {
      fr: 'Décisions et actions diffusées le jour même',
      en: 'Decisions and actions sent out the same day',
    },
    risk: {
      fr: 'Enregistrement sans accord ; propos déformés',
      en: 'Recording without consent; distorted words',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un projet de texte interne, relu par une personne, ne demande en général pas de mention.',
      en: 'An internal draft reviewed by a person usually needs no label.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.office.forms',
    function: 'office',
    title: { fr: 'Lecture de formulaires et de courriers', en: 'Reading of forms and letters' },
    problem: {
      fr: 'Le courrier entrant est ouvert, lu et classé à la main.',
      en: 'Incoming mail is opened, read and filed by hand.',
    },
    data: {
      fr: 'Courriers numérisés, plan de classement, modèles',
      en: 'Scanned mail, filing plan, templates',
    },
    benefit: {
      fr: 'Courrier au bon service le jour même',
      en: 'Mail in the right department the same day',
    },
    risk: { fr: 'Un recours ou une échéance mal classés', en: 'An appeal or a deadline misfiled' },
    aiForm: 'process-automation',
    sectors: [
      'public-sector',
      'insurance',
      'health',
      'legal-accounting',
      'real-estate',
      'non-profit',
    ],
    aiAct: 'minimal',
    aiActNote: {
      fr: 'Décider seul de l’accès à une aide publique relèverait du haut risque.',
      en: 'Deciding alone on access to a public benefit would be high risk.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.office.patient-letters',
    function: 'office',
    title: { fr: 'Préparation de courriers médicaux', en: 'Preparation of medical letters' },
    problem: {
      fr: 'Les courriers aux confrères partent avec une semaine de retard.',
      en: 'Letters to colleagues leave a week late.',
    },
    data: {
      fr: 'Dictées, modèles de courrier, dossier autorisé',
      en: 'Dictations, letter templates, authorised record',
    },
    benefit: { fr: 'Temps médical rendu aux patients', en: 'Medical time given back to patients' },
    risk: {
      fr: 'Une donnée de santé fausse ou hébergée hors cadre',
      en: 'Health data wrong or hosted outside the rules',
    },
    aiForm: 'generative',
    sectors: ['health'],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Rédiger n’est pas poser un diagnostic ; un outil qui aide à décider du soin peut être un dispositif médical, à haut risque.',
      en: 'Drafting is not diagnosing; a tool that helps to decide on care may be a medical device, high risk.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.office.guest-requests',
    function: 'office',
    title: { fr: 'Réponses aux demandes des voyageurs', en: 'Replies to guests’ requests' },
    problem: {
      fr: 'Les demandes arrivent la nuit et en cinq langues.',
      en: 'Requests arrive at night and in five languages.',
    },
    data: {
      fr: 'Questions fréquentes, disponibilités, conditions',
      en: 'Frequent questions, availability, conditions',
    },
    benefit: {
      fr: 'Réponse immédiate, réservations gardées',
      en: 'Immediate reply, bookings kept',
    },
    risk: {
      fr: 'Une promesse de prix ou de chambre impossible à tenir',
      en: 'A promise of price or room that cannot be kept',
    },
    aiForm: 'generative',
    sectors: ['hospitality-tourism', 'real-estate'],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Un échange direct avec une personne oblige à lui dire qu’elle parle à une IA.',
      en: 'A direct exchange with a person requires telling them that they talk to AI.',
    },
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
