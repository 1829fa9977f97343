import type { GdprDuty } from '../../domain/assessment'
import type { Localized } from '../../kernel/text'
import type { MethodSource } from '../choice'
import type { LawTopic } from './law-topics'

/** One of the fourteen points on personal data (method.md 5.5), asked for each use case. */
export interface GdprDutyGuide {
  readonly label: Localized
  readonly question: Localized
  readonly meaning: Localized
  /** What shows it is done. */
  readonly evidence: Localized
  /** Articles of Regulation (EU) 2016/679, where certain; null for a rule of good practice. */
  readonly article: string | null
  readonly topic: LawTopic
  readonly sources: readonly MethodSource[]
}

export const gdprDuties: Readonly<Record<GdprDuty, GdprDutyGuide>> = {
  minimisation: {
    label: { fr: 'Minimisation', en: 'Minimisation' },
    question: {
      fr: 'Ne transmet-on que les données strictement nécessaires ?',
      en: 'Are only strictly necessary data passed on?',
    },
    meaning: {
      fr: 'Un filtre retire, avant l’envoi, ce dont la réponse n’a pas besoin.',
      en: 'A filter removes, before sending, what the answer does not need.',
    },
    evidence: {
      fr: 'Liste des champs transmis, avec la raison de chacun.',
      en: 'List of the fields passed on, with the reason for each.',
    },
    article: '5(1)(c)',
    topic: 'gdpr-principles',
    sources: ['S0', 'S1'],
  },
  purpose: {
    label: { fr: 'Limitation des finalités', en: 'Purpose limitation' },
    question: {
      fr: 'La finalité est-elle écrite, et s’y tient-on ?',
      en: 'Is the purpose written, and kept to?',
    },
    meaning: {
      fr: 'Des données recueillies pour un contrat ne servent pas à évaluer une personne.',
      en: 'Data collected for a contract do not serve to appraise a person.',
    },
    evidence: {
      fr: 'Une phrase de finalité, la base légale et ce qui est exclu.',
      en: 'One sentence of purpose, the legal basis and what is excluded.',
    },
    article: '5(1)(b)',
    topic: 'gdpr-principles',
    sources: ['S0'],
  },
  'processor-contract': {
    label: { fr: 'Contrat de sous-traitance', en: 'Processor contract' },
    question: {
      fr: 'Un contrat de sous-traitance lie-t-il le fournisseur de l’IA ?',
      en: 'Does a processor contract bind the AI provider?',
    },
    meaning: {
      fr: 'Il fixe l’objet, la durée, les mesures, les sous-traitants, le retour et l’effacement.',
      en: 'It sets the subject, duration, measures, sub-processors, return and erasure.',
    },
    evidence: { fr: 'Contrat signé et daté.', en: 'Signed and dated contract.' },
    article: '28',
    topic: 'gdpr-processor',
    sources: ['S0'],
  },
  rights: {
    label: { fr: 'Droits des personnes', en: 'Rights of people' },
    question: {
      fr: 'Peut-on répondre à une demande d’accès, de rectification ou d’effacement ?',
      en: 'Can a request for access, rectification or erasure be answered?',
    },
    meaning: {
      fr: 'Y compris dans l’index de recherche, l’historique des échanges et les journaux.',
      en: 'Including in the search index, the history of exchanges and the logs.',
    },
    evidence: {
      fr: 'Une demande fictive, traitée de bout en bout.',
      en: 'A mock request, handled from end to end.',
    },
    article: '12, 15-22',
    topic: 'gdpr-rights',
    sources: ['S0'],
  },
  pseudonymise: {
    label: { fr: 'Pseudonymisation ou anonymisation', en: 'Pseudonymise or anonymise' },
    question: {
      fr: 'Les noms et identifiants sont-ils masqués quand ils ne servent pas ?',
      en: 'Are names and identifiers masked where they are not needed?',
    },
    meaning: {
      fr: 'Une donnée pseudonymisée reste personnelle ; une donnée anonyme ne l’est plus.',
      en: 'Pseudonymised data are still personal; anonymous data no longer are.',
    },
    evidence: {
      fr: 'Règle de masquage, et un extrait qui la montre.',
      en: 'Masking rule, and an extract that shows it.',
    },
    article: '4(5), 32(1)(a)',
    topic: 'gdpr-security',
    sources: ['S0', 'S1', 'S4'],
  },
  register: {
    label: { fr: 'Registre des traitements', en: 'Record of processing' },
    question: {
      fr: 'Ce traitement figure-t-il au registre ?',
      en: 'Is this processing in the record?',
    },
    meaning: {
      fr: 'Une fiche : finalité, personnes, données, destinataires, durées, sécurité.',
      en: 'One entry: purpose, people, data, recipients, periods, security.',
    },
    evidence: { fr: 'Fiche du registre, datée.', en: 'Dated entry of the record.' },
    article: '30',
    topic: 'gdpr-register',
    sources: ['S0'],
  },
  dpia: {
    label: { fr: 'Analyse d’impact', en: 'Impact assessment' },
    question: {
      fr: 'L’analyse d’impact est-elle faite, ou son absence motivée ?',
      en: 'Has the impact assessment been made, or its absence explained?',
    },
    meaning: {
      fr: 'À faire avant le traitement si le risque pour les personnes est élevé.',
      en: 'To be made before processing where the risk to people is high.',
    },
    evidence: {
      fr: 'Analyse datée, ou note qui dit pourquoi non.',
      en: 'Dated assessment, or a note saying why not.',
    },
    article: '35',
    topic: 'gdpr-dpia',
    sources: ['S0', 'S1'],
  },
  logging: {
    label: { fr: 'Journalisation', en: 'Logging' },
    question: {
      fr: 'Sait-on qui a consulté quelles données, et quand ?',
      en: 'Is it known who consulted which data, and when?',
    },
    meaning: {
      fr: 'Assez pour rendre des comptes, sans devenir un contrôle des salariés.',
      en: 'Enough to be accountable, without becoming monitoring of staff.',
    },
    evidence: {
      fr: 'Extrait de journal et durée de conservation.',
      en: 'Log extract and retention period.',
    },
    article: '5(2), 32',
    topic: 'gdpr-security',
    sources: ['S0'],
  },
  'by-design': {
    label: { fr: 'Protection dès la conception', en: 'Privacy by design' },
    question: {
      fr: 'La protection est-elle réglée d’avance plutôt que corrigée après ?',
      en: 'Is protection set beforehand rather than fixed afterwards?',
    },
    meaning: {
      fr: 'Droits par rôle, options les plus protectrices par défaut.',
      en: 'Rights by role, the most protective options by default.',
    },
    evidence: {
      fr: 'Relevé des réglages, avec leur date de contrôle.',
      en: 'List of settings, with the date of the check.',
    },
    article: '25',
    topic: 'gdpr-principles',
    sources: ['S1', 'S3'],
  },
  'user-information': {
    label: { fr: 'Information claire', en: 'Clear information' },
    question: {
      fr: 'Les personnes concernées savent-elles que l’IA est employée, et comment ?',
      en: 'Do the people concerned know that AI is used, and how?',
    },
    meaning: {
      fr: 'Clients et salariés : finalité, données, durée, droits, en mots simples.',
      en: 'Customers and staff: purpose, data, period, rights, in plain words.',
    },
    evidence: {
      fr: 'Texte d’information en place, et sa date.',
      en: 'Information text in place, with its date.',
    },
    article: '13, 14',
    topic: 'gdpr-information',
    sources: ['S1', 'S0'],
  },
  'training-governance': {
    label: { fr: 'Maîtrise des données d’entraînement', en: 'Training data governance' },
    question: {
      fr: 'Les données qui entraînent un modèle sont-elles choisies, décrites et séparées ?',
      en: 'Are the data that train a model chosen, described and kept apart?',
    },
    meaning: {
      fr: 'Sans objet si rien n’est entraîné ni affiné, et si le fournisseur l’exclut.',
      en: 'Not applicable if nothing is trained or fine-tuned, and the vendor excludes it.',
    },
    evidence: {
      fr: 'Liste des jeux de données, origine et droits.',
      en: 'List of data sets, origin and rights.',
    },
    article: null,
    topic: 'gdpr-principles',
    sources: ['S1'],
  },
  deletion: {
    label: { fr: 'Règles et délais de suppression', en: 'Deletion rules and periods' },
    question: {
      fr: 'Chaque donnée a-t-elle une date de fin, et l’efface-t-on vraiment ?',
      en: 'Does each piece of data have an end date, and is it really erased?',
    },
    meaning: {
      fr: 'Saisies, réponses, fichiers, index et sauvegardes compris.',
      en: 'Inputs, answers, files, index and backups included.',
    },
    evidence: {
      fr: 'Tableau des durées, preuve d’un effacement.',
      en: 'Table of periods, proof of one erasure.',
    },
    article: '5(1)(e), 17',
    topic: 'gdpr-principles',
    sources: ['S1', 'S4'],
  },
  'dpo-involved': {
    label: { fr: 'DPO et juriste associés', en: 'DPO and legal involved' },
    question: {
      fr: 'Le DPO, s’il y en a un, et le juriste ont-ils été associés dès le départ ?',
      en: 'Have the DPO, if there is one, and legal been involved from the start?',
    },
    meaning: {
      fr: 'Avant le choix de l’outil, pas à la signature.',
      en: 'Before the tool is chosen, not at signature.',
    },
    evidence: { fr: 'Avis écrit et daté.', en: 'Written and dated opinion.' },
    article: '38(1)',
    topic: 'gdpr-dpo',
    sources: ['S0', 'S4'],
  },
  hosting: {
    label: { fr: 'Hébergement européen', en: 'European hosting' },
    question: {
      fr: 'Les données restent-elles dans l’Union, sous-traitants compris ?',
      en: 'Do data stay in the Union, sub-processors included?',
    },
    meaning: {
      fr: 'Le RGPD ne l’impose pas, mais tout transfert hors de l’Union demande une base.',
      en: 'The GDPR does not require it, but any transfer outside the Union needs a basis.',
    },
    evidence: {
      fr: 'Engagement écrit sur le lieu, ou base du transfert.',
      en: 'Written commitment on the place, or basis for the transfer.',
    },
    article: '44-49',
    topic: 'gdpr-transfers',
    sources: ['S3'],
  },
}
