import type { Localized } from '../../kernel/text'

/** Bodies of rules and of good practice a risk refers to. */
export const REFERENCE_SOURCES = {
  'ai-act': { fr: 'Règlement (UE) 2024/1689', en: 'Regulation (EU) 2024/1689' },
  gdpr: { fr: 'RGPD', en: 'GDPR' },
  'nist-rmf': { fr: 'NIST AI RMF 1.0', en: 'NIST AI RMF 1.0' },
  'nist-genai': { fr: 'NIST AI 600-1', en: 'NIST AI 600-1' },
  cnil: { fr: 'CNIL', en: 'CNIL' },
  'labour-code': { fr: 'Code du travail', en: 'French Labour Code' },
  anssi: { fr: 'ANSSI', en: 'ANSSI' },
  'product-liability': { fr: 'Directive (UE) 2024/2853', en: 'Directive (EU) 2024/2853' },
  'data-act': { fr: 'Règlement sur les données', en: 'Data Act' },
} as const satisfies Readonly<Record<string, Localized>>
export type ReferenceSource = keyof typeof REFERENCE_SOURCES

/** A pointer for the reader, never a verdict: the dated legal packs say what applies and from when. */
export interface RiskReference {
  readonly source: ReferenceSource
  /** What to look up there. */
  readonly cite: Localized
  readonly about: Localized
  /** How sure it is (law.md section 1): A agreed, B one careful source, U shown as to be confirmed. */
  readonly grade: 'A' | 'B' | 'U'
}

/** Every reference the library uses. Articles marked high-risk bind only such a system. */
export const riskReferences = {
  'ai-act.4': {
    source: 'ai-act',
    cite: { fr: 'article 4', en: 'Article 4' },
    about: { fr: 'maîtrise de l’IA par le personnel', en: 'AI literacy of staff' },
    grade: 'A',
  },
  'ai-act.5': {
    source: 'ai-act',
    cite: { fr: 'article 5', en: 'Article 5' },
    about: { fr: 'pratiques interdites', en: 'prohibited practices' },
    grade: 'A',
  },
  'ai-act.6': {
    source: 'ai-act',
    cite: { fr: 'article 6', en: 'Article 6' },
    about: { fr: 'classement à haut risque', en: 'classification as high-risk' },
    grade: 'A',
  },
  'ai-act.10': {
    source: 'ai-act',
    cite: { fr: 'article 10', en: 'Article 10' },
    about: {
      fr: 'données et gouvernance des données (haut risque)',
      en: 'data and data governance (high-risk)',
    },
    grade: 'A',
  },
  'ai-act.11': {
    source: 'ai-act',
    cite: { fr: 'article 11', en: 'Article 11' },
    about: {
      fr: 'documentation technique (haut risque)',
      en: 'technical documentation (high-risk)',
    },
    grade: 'A',
  },
  'ai-act.12': {
    source: 'ai-act',
    cite: { fr: 'article 12', en: 'Article 12' },
    about: { fr: 'enregistrement des événements (haut risque)', en: 'record-keeping (high-risk)' },
    grade: 'A',
  },
  'ai-act.14': {
    source: 'ai-act',
    cite: { fr: 'article 14', en: 'Article 14' },
    about: { fr: 'contrôle humain (haut risque)', en: 'human oversight (high-risk)' },
    grade: 'A',
  },
  'ai-act.15': {
    source: 'ai-act',
    cite: { fr: 'article 15', en: 'Article 15' },
    about: {
      fr: 'exactitude, robustesse et cybersécurité (haut risque)',
      en: 'accuracy, robustness and cybersecurity (high-risk)',
    },
    grade: 'A',
  },
  'ai-act.16': {
    source: 'ai-act',
    cite: { fr: 'article 16', en: 'Article 16' },
    about: {
      fr: 'obligations du fournisseur (haut risque)',
      en: 'duties of the provider (high-risk)',
    },
    grade: 'A',
  },
  'ai-act.25': {
    source: 'ai-act',
    cite: { fr: 'article 25', en: 'Article 25' },
    about: {
      fr: 'changement de rôle dans la chaîne (haut risque)',
      en: 'change of role along the chain (high-risk)',
    },
    grade: 'A',
  },
  'ai-act.26': {
    source: 'ai-act',
    cite: { fr: 'article 26', en: 'Article 26' },
    about: {
      fr: 'obligations du déployeur (haut risque)',
      en: 'duties of the deployer (high-risk)',
    },
    grade: 'A',
  },
  'ai-act.50': {
    source: 'ai-act',
    cite: { fr: 'article 50', en: 'Article 50' },
    about: { fr: 'transparence envers les personnes', en: 'transparency towards people' },
    grade: 'A',
  },
  'ai-act.53': {
    source: 'ai-act',
    cite: { fr: 'article 53', en: 'Article 53' },
    about: {
      fr: 'fournisseurs de modèles à usage général',
      en: 'providers of general-purpose models',
    },
    grade: 'A',
  },
  'ai-act.86': {
    source: 'ai-act',
    cite: { fr: 'article 86', en: 'Article 86' },
    about: {
      fr: 'droit à une explication (annexe III)',
      en: 'right to an explanation (Annex III)',
    },
    grade: 'A',
  },
  'ai-act.99': {
    source: 'ai-act',
    cite: { fr: 'article 99', en: 'Article 99' },
    about: { fr: 'sanctions', en: 'penalties' },
    grade: 'A',
  },
  'gdpr.4': {
    source: 'gdpr',
    cite: { fr: 'article 4', en: 'Article 4' },
    about: { fr: 'définitions', en: 'definitions' },
    grade: 'A',
  },
  'gdpr.5': {
    source: 'gdpr',
    cite: { fr: 'article 5', en: 'Article 5' },
    about: { fr: 'principes du traitement', en: 'principles of processing' },
    grade: 'A',
  },
  'gdpr.6': {
    source: 'gdpr',
    cite: { fr: 'article 6', en: 'Article 6' },
    about: { fr: 'base légale', en: 'legal basis' },
    grade: 'A',
  },
  'gdpr.13': {
    source: 'gdpr',
    cite: { fr: 'article 13', en: 'Article 13' },
    about: { fr: 'information des personnes', en: 'information of the people' },
    grade: 'A',
  },
  'gdpr.15': {
    source: 'gdpr',
    cite: { fr: 'article 15', en: 'Article 15' },
    about: { fr: 'droit d’accès', en: 'right of access' },
    grade: 'A',
  },
  'gdpr.17': {
    source: 'gdpr',
    cite: { fr: 'article 17', en: 'Article 17' },
    about: { fr: 'droit à l’effacement', en: 'right to erasure' },
    grade: 'A',
  },
  'gdpr.22': {
    source: 'gdpr',
    cite: { fr: 'article 22', en: 'Article 22' },
    about: { fr: 'décision individuelle automatisée', en: 'automated individual decision' },
    grade: 'A',
  },
  'gdpr.25': {
    source: 'gdpr',
    cite: { fr: 'article 25', en: 'Article 25' },
    about: { fr: 'protection dès la conception', en: 'protection by design' },
    grade: 'A',
  },
  'gdpr.28': {
    source: 'gdpr',
    cite: { fr: 'article 28', en: 'Article 28' },
    about: { fr: 'sous-traitant', en: 'processor' },
    grade: 'A',
  },
  'gdpr.30': {
    source: 'gdpr',
    cite: { fr: 'article 30', en: 'Article 30' },
    about: { fr: 'registre des traitements', en: 'records of processing' },
    grade: 'A',
  },
  'gdpr.32': {
    source: 'gdpr',
    cite: { fr: 'article 32', en: 'Article 32' },
    about: { fr: 'sécurité du traitement', en: 'security of processing' },
    grade: 'A',
  },
  'gdpr.33': {
    source: 'gdpr',
    cite: { fr: 'article 33', en: 'Article 33' },
    about: { fr: 'notification d’une violation', en: 'notification of a breach' },
    grade: 'A',
  },
  'gdpr.35': {
    source: 'gdpr',
    cite: { fr: 'article 35', en: 'Article 35' },
    about: { fr: 'analyse d’impact', en: 'impact assessment' },
    grade: 'A',
  },
  'gdpr.44': {
    source: 'gdpr',
    cite: { fr: 'article 44', en: 'Article 44' },
    about: { fr: 'transferts hors de l’Union', en: 'transfers outside the Union' },
    grade: 'A',
  },
  'gdpr.46': {
    source: 'gdpr',
    cite: { fr: 'article 46', en: 'Article 46' },
    about: { fr: 'garanties appropriées', en: 'appropriate safeguards' },
    grade: 'A',
  },
  'nist-rmf.govern-1': {
    source: 'nist-rmf',
    cite: { fr: 'GOVERN 1', en: 'GOVERN 1' },
    about: { fr: 'politiques et exigences légales', en: 'policies and legal requirements' },
    grade: 'A',
  },
  'nist-rmf.govern-1.6': {
    source: 'nist-rmf',
    cite: { fr: 'GOVERN 1.6', en: 'GOVERN 1.6' },
    about: { fr: 'inventaire des systèmes', en: 'inventory of systems' },
    grade: 'A',
  },
  'nist-rmf.govern-2': {
    source: 'nist-rmf',
    cite: { fr: 'GOVERN 2', en: 'GOVERN 2' },
    about: { fr: 'responsabilités et formation', en: 'accountability and training' },
    grade: 'A',
  },
  'nist-rmf.govern-3': {
    source: 'nist-rmf',
    cite: { fr: 'GOVERN 3', en: 'GOVERN 3' },
    about: { fr: 'équipes et rapport entre humain et IA', en: 'workforce and human-AI roles' },
    grade: 'A',
  },
  'nist-rmf.govern-4': {
    source: 'nist-rmf',
    cite: { fr: 'GOVERN 4', en: 'GOVERN 4' },
    about: { fr: 'culture du risque', en: 'risk culture' },
    grade: 'A',
  },
  'nist-rmf.govern-5': {
    source: 'nist-rmf',
    cite: { fr: 'GOVERN 5', en: 'GOVERN 5' },
    about: { fr: 'écoute des parties concernées', en: 'engagement of those concerned' },
    grade: 'A',
  },
  'nist-rmf.govern-6': {
    source: 'nist-rmf',
    cite: { fr: 'GOVERN 6', en: 'GOVERN 6' },
    about: { fr: 'fournisseurs et tiers', en: 'suppliers and third parties' },
    grade: 'A',
  },
  'nist-rmf.map-1': {
    source: 'nist-rmf',
    cite: { fr: 'MAP 1', en: 'MAP 1' },
    about: { fr: 'contexte d’usage', en: 'context of use' },
    grade: 'A',
  },
  'nist-rmf.map-2': {
    source: 'nist-rmf',
    cite: { fr: 'MAP 2', en: 'MAP 2' },
    about: { fr: 'nature et limites du système', en: 'nature and limits of the system' },
    grade: 'A',
  },
  'nist-rmf.map-3': {
    source: 'nist-rmf',
    cite: { fr: 'MAP 3', en: 'MAP 3' },
    about: { fr: 'capacités, bénéfices et coûts', en: 'capabilities, benefits and costs' },
    grade: 'A',
  },
  'nist-rmf.map-4': {
    source: 'nist-rmf',
    cite: { fr: 'MAP 4', en: 'MAP 4' },
    about: { fr: 'composants de tiers', en: 'third-party components' },
    grade: 'A',
  },
  'nist-rmf.map-5': {
    source: 'nist-rmf',
    cite: { fr: 'MAP 5', en: 'MAP 5' },
    about: { fr: 'effets sur les personnes', en: 'impacts on people' },
    grade: 'A',
  },
  'nist-rmf.measure-2.4': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.4', en: 'MEASURE 2.4' },
    about: { fr: 'suivi en production', en: 'monitoring in production' },
    grade: 'A',
  },
  'nist-rmf.measure-2.5': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.5', en: 'MEASURE 2.5' },
    about: { fr: 'validité et fiabilité', en: 'validity and reliability' },
    grade: 'A',
  },
  'nist-rmf.measure-2.6': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.6', en: 'MEASURE 2.6' },
    about: { fr: 'sûreté', en: 'safety' },
    grade: 'A',
  },
  'nist-rmf.measure-2.7': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.7', en: 'MEASURE 2.7' },
    about: { fr: 'sécurité et résilience', en: 'security and resilience' },
    grade: 'A',
  },
  'nist-rmf.measure-2.8': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.8', en: 'MEASURE 2.8' },
    about: { fr: 'transparence et responsabilité', en: 'transparency and accountability' },
    grade: 'A',
  },
  'nist-rmf.measure-2.9': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.9', en: 'MEASURE 2.9' },
    about: { fr: 'explication du modèle', en: 'explanation of the model' },
    grade: 'A',
  },
  'nist-rmf.measure-2.10': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.10', en: 'MEASURE 2.10' },
    about: { fr: 'vie privée', en: 'privacy' },
    grade: 'A',
  },
  'nist-rmf.measure-2.11': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.11', en: 'MEASURE 2.11' },
    about: { fr: 'équité et biais', en: 'fairness and bias' },
    grade: 'A',
  },
  'nist-rmf.measure-2.12': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 2.12', en: 'MEASURE 2.12' },
    about: { fr: 'effets sur l’environnement', en: 'environmental impact' },
    grade: 'A',
  },
  'nist-rmf.measure-3': {
    source: 'nist-rmf',
    cite: { fr: 'MEASURE 3', en: 'MEASURE 3' },
    about: { fr: 'suivi des risques dans le temps', en: 'tracking of risks over time' },
    grade: 'A',
  },
  'nist-rmf.manage-1': {
    source: 'nist-rmf',
    cite: { fr: 'MANAGE 1', en: 'MANAGE 1' },
    about: { fr: 'priorités et traitement', en: 'priorities and treatment' },
    grade: 'A',
  },
  'nist-rmf.manage-2.4': {
    source: 'nist-rmf',
    cite: { fr: 'MANAGE 2.4', en: 'MANAGE 2.4' },
    about: { fr: 'arrêt ou remplacement du système', en: 'disengaging or replacing the system' },
    grade: 'A',
  },
  'nist-rmf.manage-3': {
    source: 'nist-rmf',
    cite: { fr: 'MANAGE 3', en: 'MANAGE 3' },
    about: { fr: 'risques des tiers', en: 'third-party risks' },
    grade: 'A',
  },
  'nist-rmf.manage-4': {
    source: 'nist-rmf',
    cite: { fr: 'MANAGE 4', en: 'MANAGE 4' },
    about: { fr: 'surveillance et incidents', en: 'monitoring and incidents' },
    grade: 'A',
  },
  'nist-genai.confabulation': {
    source: 'nist-genai',
    cite: { fr: 'Confabulation', en: 'Confabulation' },
    about: { fr: 'contenu inventé', en: 'invented content' },
    grade: 'A',
  },
  'nist-genai.dangerous-content': {
    source: 'nist-genai',
    cite: {
      fr: 'Dangerous, violent or hateful content',
      en: 'Dangerous, violent or hateful content',
    },
    about: { fr: 'contenu dangereux, violent ou haineux', en: 'content that endangers' },
    grade: 'A',
  },
  'nist-genai.data-privacy': {
    source: 'nist-genai',
    cite: { fr: 'Data privacy', en: 'Data privacy' },
    about: { fr: 'vie privée', en: 'personal data' },
    grade: 'A',
  },
  'nist-genai.environmental-impacts': {
    source: 'nist-genai',
    cite: { fr: 'Environmental impacts', en: 'Environmental impacts' },
    about: { fr: 'effets sur l’environnement', en: 'energy and water' },
    grade: 'A',
  },
  'nist-genai.harmful-bias': {
    source: 'nist-genai',
    cite: { fr: 'Harmful bias and homogenization', en: 'Harmful bias and homogenization' },
    about: { fr: 'biais nuisibles et uniformisation', en: 'unequal or uniform results' },
    grade: 'A',
  },
  'nist-genai.human-ai-configuration': {
    source: 'nist-genai',
    cite: { fr: 'Human-AI configuration', en: 'Human-AI configuration' },
    about: { fr: 'rapport entre humain et IA', en: 'how people work with the system' },
    grade: 'A',
  },
  'nist-genai.information-integrity': {
    source: 'nist-genai',
    cite: { fr: 'Information integrity', en: 'Information integrity' },
    about: { fr: 'intégrité de l’information', en: 'true and false content' },
    grade: 'A',
  },
  'nist-genai.information-security': {
    source: 'nist-genai',
    cite: { fr: 'Information security', en: 'Information security' },
    about: { fr: 'sécurité de l’information', en: 'attacks and leaks' },
    grade: 'A',
  },
  'nist-genai.intellectual-property': {
    source: 'nist-genai',
    cite: { fr: 'Intellectual property', en: 'Intellectual property' },
    about: { fr: 'propriété intellectuelle', en: 'protected works and secrets' },
    grade: 'A',
  },
  'nist-genai.abusive-content': {
    source: 'nist-genai',
    cite: {
      fr: 'Obscene, degrading or abusive content',
      en: 'Obscene, degrading or abusive content',
    },
    about: { fr: 'contenu dégradant ou abusif', en: 'content that degrades' },
    grade: 'A',
  },
  'nist-genai.value-chain': {
    source: 'nist-genai',
    cite: {
      fr: 'Value chain and component integration',
      en: 'Value chain and component integration',
    },
    about: { fr: 'chaîne de valeur et composants', en: 'models, data and parts from others' },
    grade: 'A',
  },
  'cnil.sheet-1': {
    source: 'cnil',
    cite: { fr: 'fiche IA n° 1', en: 'AI sheet no. 1' },
    about: {
      fr: 'régime juridique applicable (phase de développement)',
      en: 'legal regime (development phase)',
    },
    grade: 'A',
  },
  'cnil.sheet-9': {
    source: 'cnil',
    cite: { fr: 'fiche IA n° 9', en: 'AI sheet no. 9' },
    about: {
      fr: 'information des personnes (phase de développement)',
      en: 'information of the people (development phase)',
    },
    grade: 'A',
  },
  'cnil.sheet-13': {
    source: 'cnil',
    cite: { fr: 'fiche IA n° 13', en: 'AI sheet no. 13' },
    about: {
      fr: 'statut des modèles au regard du RGPD (phase de développement)',
      en: 'status of models under the GDPR (development phase)',
    },
    grade: 'A',
  },
  'cnil.genai-qa': {
    source: 'cnil',
    cite: {
      fr: 'questions-réponses du 18 juillet 2024',
      en: 'Questions and answers of 18 July 2024',
    },
    about: { fr: 'utilisation d’une IA générative', en: 'use of a generative AI system' },
    grade: 'A',
  },
  'labour.l1121-1': {
    source: 'labour-code',
    cite: { fr: 'article L. 1121-1', en: 'Article L. 1121-1' },
    about: { fr: 'proportionnalité des restrictions', en: 'proportionality of restrictions' },
    grade: 'A',
  },
  'labour.l1132-1': {
    source: 'labour-code',
    cite: { fr: 'article L. 1132-1', en: 'Article L. 1132-1' },
    about: { fr: 'non-discrimination', en: 'non-discrimination' },
    grade: 'A',
  },
  'labour.l1222-4': {
    source: 'labour-code',
    cite: { fr: 'article L. 1222-4', en: 'Article L. 1222-4' },
    about: { fr: 'information préalable des salariés', en: 'prior information of employees' },
    grade: 'A',
  },
  'labour.l2312-8': {
    source: 'labour-code',
    cite: { fr: 'article L. 2312-8', en: 'Article L. 2312-8' },
    about: {
      fr: 'consultation du CSE (50 salariés et plus)',
      en: 'works council consultation (50 employees and more)',
    },
    grade: 'A',
  },
  'labour.l2312-38': {
    source: 'labour-code',
    cite: { fr: 'article L. 2312-38', en: 'Article L. 2312-38' },
    about: {
      fr: 'information du CSE sur le recrutement et le contrôle',
      en: 'works council and recruitment or monitoring',
    },
    grade: 'A',
  },
  'labour.l4121-3': {
    source: 'labour-code',
    cite: { fr: 'article L. 4121-3', en: 'Article L. 4121-3' },
    about: { fr: 'évaluation des risques professionnels', en: 'assessment of occupational risks' },
    grade: 'A',
  },
  'anssi.genai-2024': {
    source: 'anssi',
    cite: { fr: 'recommandations du 29 avril 2024', en: 'Recommendations of 29 April 2024' },
    about: {
      fr: 'sécurité d’un système d’IA générative',
      en: 'security of a generative AI system',
    },
    grade: 'A',
  },
  'product-liability.2024-2853': {
    source: 'product-liability',
    cite: {
      fr: 'transposition attendue le 9 décembre 2026',
      en: 'transposition due on 9 December 2026',
    },
    about: {
      fr: 'un logiciel est un produit ; droit français à confirmer',
      en: 'software is a product; French law to be confirmed',
    },
    grade: 'U',
  },
  'data-act.switching': {
    source: 'data-act',
    cite: { fr: 'changement de service cloud', en: 'switching of cloud services' },
    about: { fr: 'droit de changer de fournisseur', en: 'right to change supplier' },
    grade: 'B',
  },
} as const satisfies Readonly<Record<string, RiskReference>>
export type ReferenceId = keyof typeof riskReferences

/** `Règlement (UE) 2024/1689, article 50 : transparence envers les personnes`, in both languages. */
export function referenceText(id: ReferenceId): Localized {
  const { source, cite, about } = riskReferences[id]
  const body = REFERENCE_SOURCES[source]
  return {
    fr: `${body.fr}, ${cite.fr} : ${about.fr}`,
    en: `${body.en}, ${cite.en}: ${about.en}`,
  }
}
