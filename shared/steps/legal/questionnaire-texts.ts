import { defineTexts } from '../../kernel/text'

/** Words of the questionnaire that screens and documents share. */
export const questionnaireTexts = defineTexts({
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  unknown: { fr: 'Je ne sais pas encore', en: 'I do not know yet' },
  open: { fr: 'Sans réponse', en: 'Unanswered' },
  none: { fr: 'Aucun', en: 'None' },
  noneOfThem: { fr: 'Aucun de ces points', en: 'None of these' },
  group: {
    scope: { fr: 'Le règlement s’applique-t-il ?', en: 'Does the Act apply?' },
    role: { fr: 'Votre rôle', en: 'Your role' },
    'article-5': { fr: 'Pratiques interdites', en: 'Prohibited practices' },
    'annex-i': { fr: 'Produits réglementés', en: 'Regulated products' },
    'annex-iii': { fr: 'Domaines sensibles', en: 'Sensitive areas' },
    'article-6-3': { fr: 'Tâche étroite ou préparatoire', en: 'Narrow or preparatory task' },
    'article-50': { fr: 'Transparence', en: 'Transparency' },
    gpai: { fr: 'Modèles à usage général', en: 'General-purpose models' },
    gdpr: { fr: 'Données personnelles', en: 'Personal data' },
    labour: { fr: 'Travail du personnel', en: 'Work of staff' },
    public: { fr: 'Secteur public', en: 'Public sector' },
    dates: { fr: 'Dates du système', en: 'Dates of the system' },
  },
  article: {
    scope: { fr: 'art. 2 et 3', en: 'Art. 2 and 3' },
    role: { fr: 'art. 3 et 25', en: 'Art. 3 and 25' },
    'article-5': { fr: 'art. 5', en: 'Art. 5' },
    'annex-i': { fr: 'annexe I', en: 'Annex I' },
    'annex-iii': { fr: 'annexe III', en: 'Annex III' },
    'article-6-3': { fr: 'art. 6, § 3', en: 'Art. 6(3)' },
    'article-50': { fr: 'art. 50', en: 'Art. 50' },
    gpai: { fr: 'art. 51 à 56', en: 'Art. 51 to 56' },
    gdpr: { fr: 'RGPD', en: 'GDPR' },
    labour: { fr: 'Code du travail', en: 'French labour code' },
    public: { fr: 'art. 27 et 111', en: 'Art. 27 and 111' },
    dates: { fr: 'art. 111', en: 'Art. 111' },
  },
})
