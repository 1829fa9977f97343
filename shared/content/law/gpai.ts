import { lawPack } from './law-item'

/** General-purpose models (Chapter V). */
export const gpaiPack = lawPack(
  'gpai',
  { fr: 'Modèles à usage général', en: 'General-purpose models' },
  { source: 'consolidated' },
  [
    [
      'gpai.fine-tuning',
      'Art. 53',
      'L’affinage emploie au moins un tiers du calcul d’origine : l’organisation devient en règle générale fournisseur de modèle, pour ce changement seulement.',
      'Fine-tuning takes at least a third of the original compute: as a rule the organisation becomes a model provider, for that change only.',
      { grade: 'B', values: { share: 0.333 }, source: 'skills' },
    ],
    [
      'gpai.use',
      'Art. 53',
      'Utiliser un modèle, écrire des consignes ou bâtir un produit dessus ne fait pas un fournisseur de modèle. Bâtir un produit fait un fournisseur de système.',
      'Using a model, prompting it or building a product on it does not make a model provider. Building a product makes a system provider.',
    ],
    [
      'gpai.code',
      'Art. 56',
      'Un code de bonnes pratiques existe depuis juillet 2025.',
      'A code of practice exists since July 2025.',
    ],
    [
      'why.gpai-trains',
      'Art. 53',
      'L’organisation entraîne un modèle à usage général : elle en est fournisseur.',
      'The organisation trains a general-purpose model: it is its provider.',
    ],
    [
      'why.gpai-below',
      'Art. 53',
      'L’affinage reste sous le tiers du calcul d’origine : en règle générale, pas de rôle de fournisseur de modèle.',
      'Fine-tuning stays below a third of the original compute: as a rule no role of model provider.',
      { grade: 'B', source: 'skills' },
    ],
    [
      'why.gpai-open',
      'Art. 53(2)',
      'Le modèle est ouvert : pas de documentation 53(1)(a) et (b) ; la politique de droit d’auteur et le résumé d’entraînement restent dus.',
      'The model is open: no documents under 53(1)(a) and (b); the copyright policy and the training summary stay due.',
    ],
    [
      'duty.53-1a',
      'Art. 53(1)(a)',
      'Tenir la documentation technique du modèle.',
      'Keep the technical documentation of the model.',
    ],
    [
      'duty.53-1b',
      'Art. 53(1)(b)',
      'Fournir la documentation utile à ceux qui bâtissent sur le modèle.',
      'Give the documentation needed by those who build on the model.',
    ],
    [
      'duty.53-1c',
      'Art. 53(1)(c)',
      'Suivre une politique de respect du droit d’auteur.',
      'Follow a policy to respect copyright.',
    ],
    [
      'duty.53-1d',
      'Art. 53(1)(d)',
      'Publier un résumé des contenus d’entraînement.',
      'Publish a summary of the training content.',
    ],
    [
      'ask.gpai',
      'Art. 53',
      'Un modèle est-il entraîné ou affiné, et avec quelle part du calcul d’origine ? À partir d’un tiers, en règle générale, vous en devenez fournisseur.',
      'Is a model trained or fine-tuned, and with what share of the original compute? From a third, as a rule, you become its provider.',
    ],
  ],
)
