import type { Localized } from '../../kernel/text'

/** Subjects of the law packs that a row of a checklist points to. A pack item says which topic it is of. */
export const LAW_TOPICS = [
  'ai-act-scope',
  'ai-act-roles',
  'ai-act-prohibited',
  'ai-act-high-risk',
  'ai-act-transparency',
  'ai-act-literacy',
  'ai-act-provider-duties',
  'ai-act-deployer-duties',
  'gdpr-principles',
  'gdpr-information',
  'gdpr-rights',
  'gdpr-automated-decisions',
  'gdpr-processor',
  'gdpr-register',
  'gdpr-security',
  'gdpr-dpia',
  'gdpr-dpo',
  'gdpr-transfers',
  'labour-works-council',
  'labour-monitoring',
  'labour-recruitment',
  'labour-occupational-risks',
] as const
export type LawTopic = (typeof LAW_TOPICS)[number]

export const lawTopics: Readonly<Record<LawTopic, Localized>> = {
  'ai-act-scope': {
    fr: 'Règlement sur l’IA : champ et définition',
    en: 'AI Act: scope and definition',
  },
  'ai-act-roles': { fr: 'Règlement sur l’IA : rôles', en: 'AI Act: roles' },
  'ai-act-prohibited': {
    fr: 'Règlement sur l’IA : pratiques interdites',
    en: 'AI Act: prohibited practices',
  },
  'ai-act-high-risk': { fr: 'Règlement sur l’IA : haut risque', en: 'AI Act: high risk' },
  'ai-act-transparency': { fr: 'Règlement sur l’IA : transparence', en: 'AI Act: transparency' },
  'ai-act-literacy': { fr: 'Règlement sur l’IA : culture de l’IA', en: 'AI Act: AI literacy' },
  'ai-act-provider-duties': {
    fr: 'Règlement sur l’IA : devoirs du fournisseur',
    en: 'AI Act: duties of the provider',
  },
  'ai-act-deployer-duties': {
    fr: 'Règlement sur l’IA : devoirs du déployeur',
    en: 'AI Act: duties of the deployer',
  },
  'gdpr-principles': { fr: 'RGPD : principes', en: 'GDPR: principles' },
  'gdpr-information': { fr: 'RGPD : information des personnes', en: 'GDPR: informing people' },
  'gdpr-rights': { fr: 'RGPD : droits des personnes', en: 'GDPR: rights of people' },
  'gdpr-automated-decisions': {
    fr: 'RGPD : décision automatisée',
    en: 'GDPR: automated decisions',
  },
  'gdpr-processor': { fr: 'RGPD : sous-traitance', en: 'GDPR: processors' },
  'gdpr-register': { fr: 'RGPD : registre', en: 'GDPR: record of processing' },
  'gdpr-security': { fr: 'RGPD : sécurité', en: 'GDPR: security' },
  'gdpr-dpia': { fr: 'RGPD : analyse d’impact', en: 'GDPR: impact assessment' },
  'gdpr-dpo': {
    fr: 'RGPD : délégué à la protection des données',
    en: 'GDPR: data protection officer',
  },
  'gdpr-transfers': { fr: 'RGPD : transferts hors de l’Union', en: 'GDPR: transfers abroad' },
  'labour-works-council': {
    fr: 'Code du travail : consultation du CSE',
    en: 'French labour code: works council',
  },
  'labour-monitoring': {
    fr: 'Code du travail : contrôle de l’activité',
    en: 'French labour code: monitoring of work',
  },
  'labour-recruitment': {
    fr: 'Code du travail : recrutement et évaluation',
    en: 'French labour code: recruitment and appraisal',
  },
  'labour-occupational-risks': {
    fr: 'Code du travail : risques professionnels',
    en: 'French labour code: occupational risks',
  },
}
