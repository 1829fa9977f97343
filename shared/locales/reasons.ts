/** Why a result of steps 2 and 3, of the audit or of the costs is missing or provisional. */
export const frameReasons = {
  'question-unanswered': {
    fr: 'Une question qui décide est encore sans réponse.',
    en: 'A question that decides has no answer yet.',
  },
  'prohibited-practice-to-clarify': {
    fr: 'Une pratique interdite est peut-être en jeu : à tirer au clair avant tout.',
    en: 'A prohibited practice may be involved: to be cleared up before anything else.',
  },
  'transparency-question-unanswered': {
    fr: 'Il reste à dire si des personnes parlent à l’outil ou s’il produit des contenus.',
    en: 'It remains to be said whether people talk to the tool or whether it produces content.',
  },
  'margin-missing': {
    fr: 'Le taux de marge manque : ce chiffre d’affaires n’est pas compté.',
    en: 'The margin is missing: this revenue is not counted.',
  },
  negative: { fr: 'Une valeur est négative.', en: 'A value is negative.' },
  'no-high-risk': {
    fr: 'Aucun risque brut n’est élevé ou critique.',
    en: 'No gross risk is high or critical.',
  },
  'no-applicable-row': {
    fr: 'Aucune ligne ne s’applique.',
    en: 'No row applies.',
  },
  'cost-missing': {
    fr: 'Un poste de coût est vide.',
    en: 'A cost item is empty.',
  },
  'sensitive-data-unanswered': {
    fr: 'Il reste à dire si des données sensibles sont traitées.',
    en: 'It remains to be said whether sensitive data are processed.',
  },
  'date-in-future': {
    fr: 'La date est dans le futur.',
    en: 'The date is in the future.',
  },
  'active-above-paid': {
    fr: 'Plus de comptes actifs que de licences payées : des comptes sont-ils partagés ?',
    en: 'More active accounts than paid licences: are accounts shared?',
  },
  'price-missing': { fr: 'Le prix manque.', en: 'The price is missing.' },
  'to-clarify': {
    fr: 'À éclaircir : les réponses ne désignent ni l’un ni l’autre.',
    en: 'To clarify: the answers point to neither.',
  },
  'function-to-clarify': {
    fr: 'Une fonction au moins reste à éclaircir.',
    en: 'At least one function remains to be clarified.',
  },
  'no-function': { fr: 'Aucune fonction n’est listée.', en: 'No function is listed.' },
  'fewer-than-60-percent': {
    fr: 'Moins de 60 % des questions de la dimension ont une réponse.',
    en: 'Fewer than 60 % of the dimension’s questions have an answer.',
  },
  'dimension-missing': {
    fr: 'Une dimension au moins n’est pas encore calculable.',
    en: 'At least one dimension cannot be computed yet.',
  },
  'fewer-than-6-dimensions': {
    fr: 'Moins de six dimensions sur neuf sont calculables.',
    en: 'Fewer than six of the nine dimensions can be computed.',
  },
  'other-dimensions': {
    fr: 'Les deux audits ne reposent pas sur les mêmes dimensions.',
    en: 'The two audits do not rest on the same dimensions.',
  },
  'residual-above-gross': {
    fr: 'Le risque résiduel dépasse le risque brut : à revoir.',
    en: 'The residual risk is above the gross risk: to be checked again.',
  },
  'facet-missing': {
    fr: 'Toutes les facettes de la gravité ne sont pas notées.',
    en: 'Not every facet of the severity has a mark.',
  },
  'negative-cost': { fr: 'Un coût est négatif.', en: 'A cost is negative.' },
  'missing:usage': {
    fr: 'Les frais d’usage ne sont pas saisis.',
    en: 'Usage fees are not entered.',
  },
  'no-tool-declared': {
    fr: 'Aucun outil utilisé n’est déclaré.',
    en: 'No tool in use is declared.',
  },
  'note-missing': { fr: 'Une note manque.', en: 'A mark is missing.' },
  'no-note': { fr: 'Aucune note.', en: 'No mark.' },
  'data-blocked': {
    fr: 'Les données bloquent : la durée suppose qu’elles soient traitées d’abord.',
    en: 'The data block: the duration supposes that they are dealt with first.',
  },
  'data-verdict-missing': {
    fr: 'L’état des données n’est pas encore connu.',
    en: 'The state of the data is not known yet.',
  },
  'unknown-billing': {
    fr: 'Le mode de facturation n’est pas précisé.',
    en: 'The billing mode is not given.',
  },
} as const
