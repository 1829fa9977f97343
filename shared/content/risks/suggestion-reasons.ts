import type { Localized } from '../../kernel/text'
import type { SuggestionReason } from '../../rules/risk-suggestion-rules'

/** Why a risk is proposed for a case, as the list shows it. */
export const suggestionReasons: Readonly<Record<SuggestionReason, Localized>> = {
  'prohibited-practice': {
    fr: 'Une pratique interdite est possible ou reste à clarifier.',
    en: 'A prohibited practice is possible or remains to be clarified.',
  },
  'high-risk-area': {
    fr: 'Le cas touche un domaine à haut risque.',
    en: 'The case touches a high-risk area.',
  },
  'decides-on-people': {
    fr: 'Le domaine concerne des décisions sur des personnes.',
    en: 'The area concerns decisions about people.',
  },
  'staff-management': {
    fr: 'Le cas touche la gestion du personnel.',
    en: 'The case touches staff management.',
  },
  'safety-area': {
    fr: 'Une erreur peut toucher la santé ou la sécurité.',
    en: 'An error may affect health or safety.',
  },
  'own-brand': {
    fr: 'L’outil sera proposé sous le nom de l’entreprise.',
    en: 'The tool will be offered under the company’s name.',
  },
  'sensitive-data': {
    fr: 'Le cas utilise des données sensibles.',
    en: 'The case uses sensitive data.',
  },
  'personal-data': {
    fr: 'Le cas utilise des données personnelles.',
    en: 'The case uses personal data.',
  },
  'personal-data-unknown': {
    fr: 'La question des données personnelles reste sans réponse.',
    en: 'The question on personal data is unanswered.',
  },
  'automated-decision': {
    fr: 'Une décision automatique peut priver une personne d’un droit.',
    en: 'An automated decision may deprive a person of a right.',
  },
  'systematic-monitoring': {
    fr: 'Des personnes sont observées de façon systématique.',
    en: 'People are observed systematically.',
  },
  'matched-data': {
    fr: 'Des données sont croisées ou traitées à grande échelle.',
    en: 'Data are combined or processed on a large scale.',
  },
  'data-blocked': {
    fr: 'L’examen des données bloque le cas.',
    en: 'The data check blocks the case.',
  },
  'data-to-prepare': {
    fr: 'Les données restent à préparer.',
    en: 'The data remain to be prepared.',
  },
  generative: { fr: 'L’IA est générative.', en: 'The AI is generative.' },
  analytic: { fr: 'L’IA prévoit ou classe.', en: 'The AI predicts or classifies.' },
  'process-automation': {
    fr: 'L’IA exécute des étapes du processus.',
    en: 'The AI carries out steps of the process.',
  },
  'meets-people': {
    fr: 'L’outil échange avec des personnes.',
    en: 'The tool converses with people.',
  },
  'produces-content': {
    fr: 'L’outil produit des contenus.',
    en: 'The tool produces content.',
  },
  'customer-facing': {
    fr: 'Le résultat parvient à des clients.',
    en: 'The result reaches customers.',
  },
  'weighs-on-decisions': {
    fr: 'Le résultat pèse sur des décisions.',
    en: 'The result weighs on decisions.',
  },
  'replaces-work': {
    fr: 'L’outil remplace une tâche humaine.',
    en: 'The tool replaces a human task.',
  },
  'assists-work': {
    fr: 'L’outil assiste une personne, qui peut trop s’y fier.',
    en: 'The tool assists a person, who may trust it too much.',
  },
  'process-not-reviewed': {
    fr: 'Le processus n’a pas été entièrement revu.',
    en: 'The process has not been fully reviewed.',
  },
  'benefit-not-measured': {
    fr: 'Le bénéfice n’est pas encore mesurable.',
    en: 'The benefit cannot be measured yet.',
  },
  'regulated-sector': {
    fr: 'Le secteur a ses propres règles.',
    en: 'The sector has rules of its own.',
  },
  'works-council': {
    fr: 'L’entreprise compte 50 salariés ou plus.',
    en: 'The company has 50 employees or more.',
  },
  'old-it': {
    fr: 'L’informatique en place est jugée vieillissante.',
    en: 'The IT in place is rated as ageing.',
  },
  'under-pressure': {
    fr: 'Le projet est lancé sous pression.',
    en: 'The project is launched under pressure.',
  },
  'every-case': {
    fr: 'À examiner pour tout usage de l’IA.',
    en: 'To be examined for any use of AI.',
  },
}
