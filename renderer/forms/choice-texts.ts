import { defineTexts } from '../../shared/kernel/text'

export const choiceTexts = defineTexts({
  addPerson: { fr: 'Ajouter « {name} » aux personnes', en: 'Add “{name}” to the people' },
  noPerson: { fr: 'Aucune personne de ce nom', en: 'Nobody by that name' },
  clearPerson: { fr: 'Retirer la personne', en: 'Remove the person' },
  addDepartment: { fr: 'Ajouter le service « {name} »', en: 'Add the department “{name}”' },
  noDepartment: { fr: 'Aucun service de ce nom', en: 'No department by that name' },
  clearDepartment: { fr: 'Retirer le service', en: 'Remove the department' },
  chooseDepartment: { fr: 'Choisir ou ajouter un service', en: 'Choose or add a department' },
  inTrash: { fr: 'dans la corbeille', en: 'in the trash' },
})
