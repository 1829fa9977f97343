import { defineTexts } from '../../../shared/kernel/text'

/** Labels of method.md section 1 and why each is asked. */
export const fieldTexts = defineTexts({
  name: {
    label: { fr: 'Raison sociale', en: 'Company name' },
    help: {
      fr: 'Paraît en tête de chaque livrable.',
      en: 'Shown at the head of every deliverable.',
    },
  },
  sector: {
    label: { fr: 'Secteur d’activité', en: 'Sector' },
    help: {
      fr: 'Un secteur réglementé (santé, finance, dispositifs médicaux) ajoute des exigences de conformité.',
      en: 'A regulated sector (health, finance, medical devices) adds compliance demands.',
    },
  },
  activity: {
    label: { fr: 'Activité', en: 'Activity' },
    help: {
      fr: 'Ce que fait l’entreprise, avec ses mots.',
      en: 'What the company does, in its own words.',
    },
  },
  regulations: {
    label: { fr: 'Réglementation sectorielle applicable', en: 'Sector regulation' },
    help: {
      fr: 'Textes propres au secteur, certifications et référentiels d’audit ; par exemple MiFID II en finance.',
      en: 'Texts of the sector, certifications and audit standards; MiFID II in finance, for example.',
    },
  },
  headcount: {
    label: { fr: 'Effectif', en: 'Headcount' },
    help: {
      fr: 'Choisit la colonne de coûts de référence : 50 à 100 personnes, ou 100 à 300.',
      en: 'Chooses the reference column of costs: 50 to 100 people, or 100 to 300.',
    },
  },
  revenue: {
    label: { fr: 'Chiffre d’affaires annuel', en: 'Annual revenue' },
    help: {
      fr: 'Donne l’échelle du retour sur investissement.',
      en: 'Gives the scale for the return on investment.',
    },
  },
  marginPct: {
    label: { fr: 'Taux de marge sur coûts variables', en: 'Contribution margin' },
    help: {
      fr: 'Convertit un chiffre d’affaires supplémentaire en bénéfice.',
      en: 'Converts extra revenue into benefit.',
    },
  },
  hourlyCost: {
    label: { fr: 'Coût horaire moyen chargé', en: 'Average loaded hourly cost' },
    help: {
      fr: 'Salaire et charges par heure travaillée ; sert à chiffrer le temps gagné.',
      en: 'Pay and charges per hour worked; used to value the time saved.',
    },
  },
  sites: {
    label: { fr: 'Sites', en: 'Sites' },
    help: {
      fr: 'Oriente les questions d’hébergement, de langue et de consultation du personnel.',
      en: 'Guides the questions on hosting, language and staff consultation.',
    },
  },
  countries: {
    label: { fr: 'Pays', en: 'Countries' },
    help: {
      fr: 'Le droit applicable dépend des pays où travaillent les équipes.',
      en: 'The law that applies depends on the countries where the teams work.',
    },
  },
  why: {
    label: { fr: 'Pourquoi', en: 'Why' },
    help: {
      fr: 'La raison d’être : ce qui manquerait sans l’entreprise.',
      en: 'The purpose: what would be missing without the company.',
    },
  },
  how: {
    label: { fr: 'Comment', en: 'How' },
    help: {
      fr: 'La manière de travailler qui distingue l’entreprise.',
      en: 'The way of working that sets the company apart.',
    },
  },
  what: {
    label: { fr: 'Quoi', en: 'What' },
    help: { fr: 'Les produits et les services vendus.', en: 'The products and services sold.' },
  },
  itAge: {
    label: { fr: 'Adéquation de l’infrastructure', en: 'Infrastructure adequacy' },
    help: {
      fr: 'Une infrastructure dépassée est une cause d’échec des projets d’IA.',
      en: 'An outdated infrastructure is a cause of failure of AI projects.',
    },
  },
  assistantsCount: {
    label: { fr: 'Nombre d’assistants en service', en: 'Assistants in production' },
    help: {
      fr: 'Trois assistants ou plus sans règles communes : c’est le signal d’alerte habituel.',
      en: 'Three assistants or more without common rules: the usual warning.',
    },
  },
  motivation: {
    label: { fr: 'Motivation de la démarche', en: 'Why now' },
    help: {
      fr: 'La peur de manquer le train n’est pas un objectif : écrivez le problème à régler.',
      en: 'Fear of missing out is no objective: write the problem to solve.',
    },
  },
  pressure: {
    label: { fr: 'Pression de calendrier', en: 'Management pressure on dates' },
    help: {
      fr: 'Un lancement précipité est une cause d’échec.',
      en: 'A rushed launch is a cause of failure.',
    },
  },
  budgetAmount: {
    label: { fr: 'Enveloppe budgétaire', en: 'Budget envelope' },
    help: {
      fr: 'Total que l’entreprise accepte de dépenser la première année.',
      en: 'Total the company is ready to spend in the first year.',
    },
  },
  budgetYear: {
    label: { fr: 'Année de l’enveloppe', en: 'Year of the envelope' },
    help: { fr: 'La première année du projet.', en: 'The first year of the project.' },
  },
  facilitator: {
    label: { fr: 'Animation', en: 'Facilitator' },
    help: { fr: 'La personne qui conduit l’atelier.', en: 'The person who runs the workshop.' },
  },
  version: {
    label: { fr: 'Version du dossier', en: 'Version of the file' },
    help: { fr: 'Imprimée sur les livrables.', en: 'Printed on the deliverables.' },
  },
})
