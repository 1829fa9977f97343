import { defineTexts } from '../../kernel/text'

/** Names of the functions and of the facts of an idea. */
export const ideaTexts = defineTexts({
  function: {
    support: { fr: 'Support et service client', en: 'Support and customer service' },
    sales: { fr: 'Commercial', en: 'Sales' },
    marketing: { fr: 'Marketing et communication', en: 'Marketing and communication' },
    finance: { fr: 'Finance et comptabilité', en: 'Finance and accounting' },
    supply: { fr: 'Achats et logistique', en: 'Purchasing and supply chain' },
    production: { fr: 'Production et chantiers', en: 'Production and sites' },
    quality: { fr: 'Qualité', en: 'Quality' },
    engineering: { fr: 'Études et développement', en: 'Engineering and development' },
    hr: { fr: 'Ressources humaines', en: 'Human resources' },
    it: { fr: 'Informatique', en: 'IT' },
    legal: { fr: 'Juridique et expertise', en: 'Legal and expertise' },
    office: { fr: 'Administratif et accueil', en: 'Office and front desk' },
    management: { fr: 'Direction', en: 'Management' },
  },
  fact: {
    problem: { fr: 'Problème', en: 'Problem' },
    data: { fr: 'Données habituelles', en: 'Typical data' },
    benefit: { fr: 'Gain attendu', en: 'Expected benefit' },
    risk: { fr: 'Risque principal', en: 'Main risk' },
    sectors: { fr: 'Secteurs', en: 'Sectors' },
    anySector: { fr: 'Tous secteurs', en: 'Any sector' },
    aiAct: { fr: 'Règlement sur l’IA (indication)', en: 'AI Act (hint)' },
    plainAutomation: { fr: 'Des règles simples suffisent-elles ?', en: 'Would simple rules do?' },
  },
  plainAutomation: {
    often: { fr: 'Souvent', en: 'Often' },
    partly: { fr: 'Pour une partie', en: 'For a part' },
    no: { fr: 'Rarement', en: 'Hardly' },
  },
})
