import { FIRST_EDITION, type UseCaseIdea } from './idea'

export const marketingIdeas: readonly UseCaseIdea[] = [
  {
    id: 'idea.marketing.content',
    function: 'marketing',
    title: { fr: 'Contenus marketing et référencement', en: 'Marketing and search content' },
    problem: {
      fr: 'Le site et les réseaux vivent au rythme du temps libre de l’équipe.',
      en: 'The site and social media live on the team’s spare time.',
    },
    data: {
      fr: 'Charte éditoriale, fiches produits, contenus publiés, mots-clés',
      en: 'Editorial guide, product sheets, published content, keywords',
    },
    benefit: { fr: 'Publication régulière, visibilité', en: 'Regular publication, visibility' },
    risk: {
      fr: 'Des textes sans caractère, ou inexacts',
      en: 'Texts without character, or inaccurate',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Les images et vidéos trompeuses doivent être signalées ; garder une relecture et une responsabilité éditoriale.',
      en: 'Deceptive images and videos must be labelled; keep review and editorial responsibility.',
    },
    plainAutomation: 'no',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.marketing.translation',
    function: 'marketing',
    title: {
      fr: 'Traduction et adaptation à d’autres pays',
      en: 'Translation and adaptation to other countries',
    },
    problem: {
      fr: 'Les délais de traduction retardent les lancements.',
      en: 'Translation delays hold up launches.',
    },
    data: {
      fr: 'Textes sources, mémoires de traduction, glossaire maison',
      en: 'Source texts, translation memories, house glossary',
    },
    benefit: { fr: 'Délai et coût de traduction réduits', en: 'Lower translation time and cost' },
    risk: {
      fr: 'Un contresens dans une consigne de sécurité',
      en: 'A mistranslation in a safety instruction',
    },
    aiForm: 'generative',
    sectors: [],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Une traduction relue par une personne ne demande en général pas de mention.',
      en: 'A translation reviewed by a person usually needs no label.',
    },
    plainAutomation: 'no',
    source: 'S3',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.marketing.product-sheets',
    function: 'marketing',
    title: { fr: 'Fiches produits à grande échelle', en: 'Product sheets in volume' },
    problem: {
      fr: 'Des centaines de références n’ont qu’un titre et une photo.',
      en: 'Hundreds of items have only a title and a photo.',
    },
    data: {
      fr: 'Caractéristiques techniques, photos, fiches modèles',
      en: 'Technical features, photos, model sheets',
    },
    benefit: { fr: 'Catalogue complet, moins de retours', en: 'Complete catalogue, fewer returns' },
    risk: {
      fr: 'Une caractéristique inventée engage le vendeur',
      en: 'An invented feature binds the seller',
    },
    aiForm: 'generative',
    sectors: ['retail', 'manufacturing', 'agri-food'],
    aiAct: 'limited',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.marketing.reviews',
    function: 'marketing',
    title: {
      fr: 'Lecture des avis et enquêtes clients',
      en: 'Reading of reviews and customer surveys',
    },
    problem: {
      fr: 'Personne ne lit les réponses libres de l’enquête de satisfaction.',
      en: 'Nobody reads the free answers of the satisfaction survey.',
    },
    data: {
      fr: 'Avis, enquêtes, réclamations écrites',
      en: 'Reviews, surveys, written complaints',
    },
    benefit: {
      fr: 'Irritants classés par fréquence, actions ciblées',
      en: 'Irritants ranked by frequency, targeted actions',
    },
    risk: {
      fr: 'Une minorité d’avis prise pour l’ensemble des clients',
      en: 'A minority of reviews taken for all customers',
    },
    aiForm: 'analytic',
    sectors: [],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.marketing.segmentation',
    function: 'marketing',
    title: { fr: 'Segmentation de la clientèle', en: 'Customer segmentation' },
    problem: {
      fr: 'Les campagnes partent à tout le fichier.',
      en: 'Campaigns go to the whole file.',
    },
    data: {
      fr: 'Achats, canaux, localisation, réponses aux campagnes',
      en: 'Purchases, channels, location, replies to campaigns',
    },
    benefit: {
      fr: 'Campagnes plus justes, moins d’envois',
      en: 'More accurate campaigns, fewer mailings',
    },
    risk: {
      fr: 'Des critères indirects qui écartent un groupe de personnes',
      en: 'Indirect criteria that exclude a group of people',
    },
    aiForm: 'analytic',
    sectors: [
      'retail',
      'hospitality-tourism',
      'media-communication',
      'finance',
      'insurance',
      'non-profit',
    ],
    aiAct: 'minimal',
    aiActNote: null,
    plainAutomation: 'partly',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
  {
    id: 'idea.marketing.visuals',
    function: 'marketing',
    title: { fr: 'Visuels et maquettes de campagne', en: 'Visuals and campaign mock-ups' },
    problem: {
      fr: 'Chaque visuel demande un prestataire et une semaine.',
      en: 'Each visual takes a supplier and a week.',
    },
    data: {
      fr: 'Charte graphique, photos dont vous avez les droits, formats',
      en: 'Visual identity, photos you hold the rights to, formats',
    },
    benefit: {
      fr: 'Essais rapides avant de commander la version finale',
      en: 'Quick trials before ordering the final version',
    },
    risk: {
      fr: 'Droits d’auteur, ressemblance avec une personne réelle',
      en: 'Copyright, likeness of a real person',
    },
    aiForm: 'generative',
    sectors: ['media-communication', 'retail', 'hospitality-tourism', 'real-estate'],
    aiAct: 'limited',
    aiActNote: {
      fr: 'Une image trompeuse d’une personne, d’un lieu ou d’un fait doit être signalée.',
      en: 'A deceptive image of a person, place or event must be labelled.',
    },
    plainAutomation: 'no',
    source: 'P',
    reviewed: FIRST_EDITION,
  },
]
