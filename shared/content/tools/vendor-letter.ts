import type { Localized } from '../../kernel/text'

/** Groups of the letter, in the order it prints them. */
export const LETTER_GROUPS = [
  'data-hosting',
  'training-reuse',
  'security',
  'ai-act',
  'gdpr-contract',
  'reversibility',
  'prices',
  'support',
] as const
export type LetterGroup = (typeof LETTER_GROUPS)[number]

export const letterGroups: Readonly<Record<LetterGroup, Localized>> = {
  'data-hosting': { fr: 'Données et hébergement', en: 'Data and hosting' },
  'training-reuse': { fr: 'Réemploi pour l’entraînement', en: 'Reuse for training' },
  security: { fr: 'Sécurité', en: 'Security' },
  'ai-act': { fr: 'Règlement sur l’IA', en: 'AI Act' },
  'gdpr-contract': { fr: 'Contrat de sous-traitance (RGPD)', en: 'Processor contract (GDPR)' },
  reversibility: { fr: 'Réversibilité', en: 'Reversibility' },
  prices: { fr: 'Prix et évolutions', en: 'Prices and changes' },
  support: { fr: 'Assistance', en: 'Support' },
}

/** A question to put to a vendor in writing, and why the company asks it. */
export interface LetterQuestion {
  readonly id: `letter.${string}`
  readonly group: LetterGroup
  readonly question: Localized
  readonly why: Localized
  /** `personal-data`: only where the tool would receive such data. */
  readonly when: 'always' | 'personal-data'
}

export const letterQuestions: readonly LetterQuestion[] = [
  {
    id: 'letter.storage-place',
    group: 'data-hosting',
    question: {
      fr: 'Dans quels pays nos données sont-elles stockées, traitées et sauvegardées ?',
      en: 'In which countries are our data stored, processed and backed up?',
    },
    why: {
      fr: 'Le lieu décide des règles applicables et de la base du transfert.',
      en: 'The place decides which rules apply and the basis of any transfer.',
    },
    when: 'always',
  },
  {
    id: 'letter.remote-access',
    group: 'data-hosting',
    question: {
      fr: 'Qui, chez vous ou chez vos sous-traitants, peut lire nos contenus, depuis quels pays ?',
      en: 'Who, among you or your sub-processors, can read our content, and from which countries?',
    },
    why: {
      fr: 'Un accès à distance depuis un pays tiers est aussi un transfert.',
      en: 'Remote access from a third country is a transfer too.',
    },
    when: 'always',
  },
  {
    id: 'letter.retention',
    group: 'data-hosting',
    question: {
      fr: 'Combien de temps gardez-vous les saisies, les réponses et les journaux, et peut-on l’abréger ?',
      en: 'How long do you keep inputs, answers and logs, and can it be shortened?',
    },
    why: {
      fr: 'Ce délai entre dans nos propres règles de suppression.',
      en: 'This period goes into our own deletion rules.',
    },
    when: 'always',
  },
  {
    id: 'letter.model-provider',
    group: 'data-hosting',
    question: {
      fr: 'Quel modèle l’outil emploie-t-il, de quel fournisseur, et qui l’héberge ?',
      en: 'Which model does the tool use, from which provider, and who hosts it?',
    },
    why: {
      fr: 'L’éditeur de l’outil n’est souvent que le premier maillon.',
      en: 'The maker of the tool is often only the first link.',
    },
    when: 'always',
  },
  {
    id: 'letter.training-excluded',
    group: 'training-reuse',
    question: {
      fr: 'Nos saisies, nos documents et vos réponses servent-ils à entraîner ou à améliorer un modèle ?',
      en: 'Are our inputs, our documents and your answers used to train or improve a model?',
    },
    why: {
      fr: 'Nous l’excluons : ce qui est appris ne se retire plus.',
      en: 'We exclude it: what has been learned cannot be taken out.',
    },
    when: 'always',
  },
  {
    id: 'letter.training-clause',
    group: 'training-reuse',
    question: {
      fr: 'Cette exclusion figure-t-elle au contrat, et vaut-elle pour vos sous-traitants ?',
      en: 'Is this exclusion in the contract, and does it bind your sub-processors?',
    },
    why: {
      fr: 'Un réglage peut changer ; une clause engage.',
      en: 'A setting can change; a clause binds.',
    },
    when: 'always',
  },
  {
    id: 'letter.human-review',
    group: 'training-reuse',
    question: {
      fr: 'Des personnes relisent-elles nos échanges, pour quel motif, et peut-on s’y opposer ?',
      en: 'Do people review our exchanges, for what reason, and can we object?',
    },
    why: {
      fr: 'Une relecture humaine expose des secrets de clients.',
      en: 'Human review exposes customers’ secrets.',
    },
    when: 'always',
  },
  {
    id: 'letter.certificates',
    group: 'security',
    question: {
      fr: 'Quels certificats ou rapports d’audit pouvez-vous remettre, sur quel périmètre et de quelle date ?',
      en: 'Which certificates or audit reports can you hand over, of what scope and date?',
    },
    why: {
      fr: 'Un logo ne dit ni le périmètre ni la date.',
      en: 'A logo tells neither scope nor date.',
    },
    when: 'always',
  },
  {
    id: 'letter.access-control',
    group: 'security',
    question: {
      fr: 'L’outil accepte-t-il notre connexion unique, la double authentification et des droits par rôle ?',
      en: 'Does the tool accept our single sign-on, two-factor authentication and rights by role?',
    },
    why: {
      fr: 'Une personne qui part doit perdre ses accès le jour même.',
      en: 'A person who leaves must lose access the same day.',
    },
    when: 'always',
  },
  {
    id: 'letter.encryption',
    group: 'security',
    question: {
      fr: 'Les données sont-elles chiffrées en transit et au repos, et qui détient les clés ?',
      en: 'Are data encrypted in transit and at rest, and who holds the keys?',
    },
    why: {
      fr: 'Qui détient les clés peut lire.',
      en: 'Whoever holds the keys can read.',
    },
    when: 'always',
  },
  {
    id: 'letter.injection',
    group: 'security',
    question: {
      fr: 'Comment protégez-vous l’outil des consignes cachées dans un document ou un message ?',
      en: 'How do you protect the tool against instructions hidden in a document or message?',
    },
    why: {
      fr: 'L’injection de consignes est l’attaque propre à ces outils.',
      en: 'Prompt injection is the attack peculiar to these tools.',
    },
    when: 'always',
  },
  {
    id: 'letter.incidents',
    group: 'security',
    question: {
      fr: 'En combien d’heures nous prévenez-vous d’un incident, et par quel canal ?',
      en: 'Within how many hours do you tell us of an incident, and through which channel?',
    },
    why: {
      fr: 'Une violation de données personnelles se notifie sous 72 heures quand elle présente un risque.',
      en: 'A personal data breach is notified within 72 hours where it carries a risk.',
    },
    when: 'always',
  },
  {
    id: 'letter.ai-act-role',
    group: 'ai-act',
    question: {
      fr: 'Vous déclarez-vous fournisseur de ce système au sens du règlement (UE) 2024/1689, et quel rôle nous attribuez-vous ?',
      en: 'Do you regard yourself as provider of this system under Regulation (EU) 2024/1689, and which role do you give us?',
    },
    why: {
      fr: 'Les devoirs se partagent selon le rôle, que le contrat doit nommer.',
      en: 'Duties are shared by role, which the contract must name.',
    },
    when: 'always',
  },
  {
    id: 'letter.ai-act-class',
    group: 'ai-act',
    question: {
      fr: 'Comment classez-vous le système pour l’usage joint, et sur quelle analyse écrite ?',
      en: 'How do you classify the system for the attached use, and on which written analysis?',
    },
    why: {
      fr: 'Si vous invoquez l’article 6, paragraphe 3, votre analyse doit exister avant la mise sur le marché.',
      en: 'If you rely on Article 6(3), your assessment must exist before the system is placed on the market.',
    },
    when: 'always',
  },
  {
    id: 'letter.ai-act-documents',
    group: 'ai-act',
    question: {
      fr: 'Quels documents nous remettez-vous : notice d’utilisation, limites connues, mesures de contrôle humain, journaux ?',
      en: 'Which documents do you hand over: instructions for use, known limits, human oversight measures, logs?',
    },
    why: {
      fr: 'Nous ne pouvons pas surveiller un système sans connaître ses limites.',
      en: 'We cannot oversee a system without knowing its limits.',
    },
    when: 'always',
  },
  {
    id: 'letter.ai-act-transparency',
    group: 'ai-act',
    question: {
      fr: 'L’outil prévient-il qu’on parle à une IA, et marque-t-il ses contenus dans un format lisible par machine ?',
      en: 'Does the tool say that one is talking to AI, and mark its output in a machine-readable format?',
    },
    why: {
      fr: 'L’article 50 met ces devoirs à la charge du fournisseur ; nous ne devons pas les désactiver.',
      en: 'Article 50 puts these duties on the provider; we must not switch them off.',
    },
    when: 'always',
  },
  {
    id: 'letter.processor-contract',
    group: 'gdpr-contract',
    question: {
      fr: 'Pouvez-vous nous adresser votre contrat de sous-traitance (article 28 du RGPD) ?',
      en: 'Can you send us your processor contract (Article 28 of the GDPR)?',
    },
    why: {
      fr: 'Sans lui, aucune donnée personnelle ne peut vous être confiée.',
      en: 'Without it, no personal data can be entrusted to you.',
    },
    when: 'personal-data',
  },
  {
    id: 'letter.sub-processors',
    group: 'gdpr-contract',
    question: {
      fr: 'Quels sont vos sous-traitants, et comment nous prévenez-vous d’un changement ?',
      en: 'Who are your sub-processors, and how do you tell us of a change?',
    },
    why: {
      fr: 'Nous devons pouvoir nous y opposer avant qu’il prenne effet.',
      en: 'We must be able to object before it takes effect.',
    },
    when: 'personal-data',
  },
  {
    id: 'letter.transfers',
    group: 'gdpr-contract',
    question: {
      fr: 'Sur quelle base transférez-vous des données hors de l’Union, s’il y a lieu ?',
      en: 'On which basis do you transfer data outside the Union, if at all?',
    },
    why: {
      fr: 'Le chapitre V du RGPD exige une base pour chaque transfert.',
      en: 'Chapter V of the GDPR requires a basis for each transfer.',
    },
    when: 'personal-data',
  },
  {
    id: 'letter.rights',
    group: 'gdpr-contract',
    question: {
      fr: 'Comment nous aidez-vous à répondre à une demande d’accès, de rectification ou d’effacement ?',
      en: 'How do you help us answer a request for access, rectification or erasure?',
    },
    why: {
      fr: 'Nous avons en principe un mois pour répondre à la personne.',
      en: 'We have one month, as a rule, to answer the person.',
    },
    when: 'personal-data',
  },
  {
    id: 'letter.data-return',
    group: 'reversibility',
    question: {
      fr: 'À la fin du contrat, que nous rendez-vous, sous quel format et en combien de jours ?',
      en: 'At the end of the contract, what do you return, in which format and within how many days?',
    },
    why: {
      fr: 'Nous voulons pouvoir partir sans perdre notre savoir.',
      en: 'We want to be able to leave without losing our knowledge.',
    },
    when: 'always',
  },
  {
    id: 'letter.erasure',
    group: 'reversibility',
    question: {
      fr: 'Quand nos données sont-elles effacées, sauvegardes comprises, et en recevons-nous l’attestation ?',
      en: 'When are our data erased, backups included, and do we receive a certificate?',
    },
    why: {
      fr: 'L’effacement se prouve, il ne se suppose pas.',
      en: 'Erasure is proved, not assumed.',
    },
    when: 'always',
  },
  {
    id: 'letter.exit-help',
    group: 'reversibility',
    question: {
      fr: 'Pouvons-nous récupérer nos consignes, réglages et index, et que coûte votre aide ?',
      en: 'Can we recover our instructions, settings and indexes, and what does your help cost?',
    },
    why: {
      fr: 'Le coût de sortie entre dans notre calcul sur trois ans.',
      en: 'The cost of exit goes into our three-year calculation.',
    },
    when: 'always',
  },
  {
    id: 'letter.price-rules',
    group: 'prices',
    question: {
      fr: 'Quel est le prix à notre volume, à la moitié et au double, et comment peut-il augmenter ?',
      en: 'What is the price at our volume, at half and at twice that, and how may it rise?',
    },
    why: {
      fr: 'Nous comparons trois volumes, et non un prix d’appel.',
      en: 'We compare three volumes, not an introductory price.',
    },
    when: 'always',
  },
  {
    id: 'letter.spending-cap',
    group: 'prices',
    question: {
      fr: 'Peut-on fixer un plafond de consommation et une alerte avant de l’atteindre ?',
      en: 'Can we set a usage ceiling and a warning before it is reached?',
    },
    why: {
      fr: 'Une facture à l’usage sans plafond ne se budgète pas.',
      en: 'A usage bill without a ceiling cannot be budgeted.',
    },
    when: 'always',
  },
  {
    id: 'letter.changes',
    group: 'prices',
    question: {
      fr: 'Combien de temps à l’avance annoncez-vous un changement de modèle, de fonction ou de conditions ?',
      en: 'How long in advance do you announce a change of model, function or terms?',
    },
    why: {
      fr: 'Un nouveau modèle peut changer les réponses : nous devons refaire nos essais.',
      en: 'A new model can change the answers: we must run our tests again.',
    },
    when: 'always',
  },
  {
    id: 'letter.support-terms',
    group: 'support',
    question: {
      fr: 'Qui nous répond, en quelle langue, à quelles heures et sous quel délai ?',
      en: 'Who answers us, in which language, at what hours and how fast?',
    },
    why: {
      fr: 'Le délai d’assistance fixe celui de notre procédure sans IA.',
      en: 'The support delay sets that of our procedure without AI.',
    },
    when: 'always',
  },
  {
    id: 'letter.availability',
    group: 'support',
    question: {
      fr: 'Quelle disponibilité garantissez-vous, et que se passe-t-il si elle n’est pas tenue ?',
      en: 'What availability do you guarantee, and what happens if it is not met?',
    },
    why: {
      fr: 'Nous devons savoir combien d’heures travailler sans l’outil.',
      en: 'We need to know how many hours to work without the tool.',
    },
    when: 'always',
  },
]
