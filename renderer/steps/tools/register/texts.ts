import { defineTexts } from '../../../../shared/kernel/text'

export const registerTexts = defineTexts({
  title: { fr: 'Outils et licences', en: 'Tools and licences' },
  table: { fr: 'Registre des outils', en: 'Register of tools' },
  empty: {
    title: { fr: 'Aucun outil au registre', en: 'No tool in the register' },
    text: {
      fr: 'Écrivez le nom d’un outil déjà employé, essayé ou envisagé. Ses licences, ses données et ses conditions se complètent ensuite dans sa fiche.',
      en: 'Write the name of a tool already in use, on trial or considered. Its licences, data and conditions are completed afterwards in its record.',
    },
  },
  add: { fr: 'Ajouter un outil', en: 'Add a tool' },
  addLabel: { fr: 'Nom du nouvel outil', en: 'Name of the new tool' },
  filter: { fr: 'Statut', en: 'Status' },
  clearFilter: { fr: 'Tous les statuts', en: 'All statuses' },
  shown: { fr: '{shown} sur {total}', en: '{shown} of {total}' },
  noneShown: {
    fr: 'Aucun outil n’a ce statut.',
    en: 'No tool has this status.',
  },
  column: {
    name: { fr: 'Outil', en: 'Tool' },
    hosting: { fr: 'Hébergement', en: 'Hosting' },
    billing: { fr: 'Facturation', en: 'Billing' },
    seats: { fr: 'Licences actives', en: 'Active licences' },
    price: { fr: 'Prix mensuel', en: 'Monthly price' },
    cost: { fr: 'Coût annuel', en: 'Yearly cost' },
    dormant: { fr: 'Dormant / an', en: 'Idle / year' },
    lead: { fr: 'Référent', en: 'Lead' },
    gate: { fr: 'Conditions', en: 'Conditions' },
    status: { fr: 'Statut', en: 'Status' },
  },
  total: { fr: 'Total en service', en: 'Total in use' },
  seats: { fr: '{active} / {paid}', en: '{active} / {paid}' },
  seatsLabel: {
    fr: '{share} des licences de {tool} servent',
    en: '{share} of the licences of {tool} are used',
  },
  noSeat: { fr: 'sans poste', en: 'no seat' },
  noLead: { fr: 'à nommer', en: 'to be named' },
  gate: {
    met: { fr: 'Réunies', en: 'Met' },
    missing: {
      fr: { one: '{count} manque', other: '{count} manquent' },
      en: { one: '{count} missing', other: '{count} missing' },
    },
  },
  perMillion: { fr: '{price} le million', en: '{price} a million' },
  checks: {
    title: { fr: 'À régler', en: 'To settle' },
    none: {
      fr: 'Rien à signaler sur les outils en service.',
      en: 'Nothing to report on the tools in use.',
    },
    see: { fr: 'Voir', en: 'See' },
    seeWhat: { fr: 'Voir : {sentence}', en: 'See: {sentence}' },
  },
  shadow: {
    title: { fr: 'Usages relevés hors registre', en: 'Uses found outside the register' },
    share: {
      fr: '{undeclared} sur {total}',
      en: '{undeclared} of {total}',
    },
    what: {
      fr: 'des usages relevés au profil échappent au registre ou n’y sont pas autorisés.',
      en: 'of the uses found in the profile escape the register or are not allowed there.',
    },
    none: {
      fr: 'Tous les usages relevés au profil figurent au registre.',
      en: 'All the uses found in the profile are in the register.',
    },
    noInventory: {
      fr: 'Aucun usage n’est relevé au profil : cela ne prouve pas qu’il n’y en a pas. Demandez-le service par service.',
      en: 'No use is noted in the profile: that does not prove there is none. Ask department by department.',
    },
    inventory: { fr: 'Relever les usages', en: 'Note the uses' },
    toRegister: { fr: 'Inscrire', en: 'Enter' },
    toRegisterWhat: {
      fr: 'Inscrire « {name} » au registre',
      en: 'Enter “{name}” in the register',
    },
    alternative: { fr: 'Orienter vers', en: 'Redirect to' },
    alternativeFor: {
      fr: 'Outil autorisé à proposer à la place de « {name} »',
      en: 'Allowed tool to offer instead of “{name}”',
    },
    entered: {
      fr: '« {name} » est inscrit comme candidat ({code})',
      en: '“{name}” is entered as a candidate ({code})',
    },
    redirected: {
      fr: '« {name} » renvoie maintenant à {code}',
      en: '“{name}” now points to {code}',
    },
    status: {
      none: { fr: 'Absent du registre', en: 'Not in the register' },
      inRegister: { fr: '{code}, {status}', en: '{code}, {status}' },
    },
    reminder: {
      fr: 'Interdire sans proposer d’équivalent déplace l’usage hors de vue.',
      en: 'Forbidding without an equivalent moves the use out of sight.',
    },
  },
})
