import { useState } from 'react'
import { Combo } from '../../renderer/ui/Combo'
import { DateField } from '../../renderer/ui/DateField'
import { Grid, Row, Stack } from '../../renderer/ui/Layout'
import { NumberField } from '../../renderer/ui/NumberField'
import { ScaleField } from '../../renderer/ui/ScaleField'
import { ScoreStepper } from '../../renderer/ui/ScoreStepper'
import { SelectField } from '../../renderer/ui/SelectField'
import { TagsField } from '../../renderer/ui/TagsField'
import { TextArea } from '../../renderer/ui/TextArea'
import { TextField } from '../../renderer/ui/TextField'
import { YpnField, type YpnValue } from '../../renderer/ui/YpnField'

const LEVELS = [
  { value: 1, label: 'Absent', description: 'Rien n’est en place.' },
  { value: 2, label: 'Initial', description: 'Des essais isolés.' },
  { value: 3, label: 'Défini', description: 'Une règle écrite.' },
  { value: 4, label: 'Piloté', description: 'Suivi par des mesures.' },
  { value: 5, label: 'Optimisé', description: 'Amélioré chaque année.' },
]

export function FieldsPart() {
  const [text, setText] = useState('')
  const [hours, setHours] = useState<number | null>(2520)
  const [score, setScore] = useState<number | null>(7.5)
  const [service, setService] = useState<string | null>('SAV')
  const [owner, setOwner] = useState<string | null>(null)
  const [day, setDay] = useState<string | null>('2026-11-19')
  const [tags, setTags] = useState<readonly string[]>(['Cahiers des charges', 'Normes internes'])
  const [answer, setAnswer] = useState<YpnValue | null>('partly')
  const [level, setLevel] = useState<number | null>(2)
  return (
    <Stack gap={4}>
      <Grid columns={3}>
        <TextField
          label="Intitulé"
          placeholder="Ex. : lire les factures"
          hint="Un verbe et un résultat."
          value={text}
          onChange={setText}
        />
        <NumberField
          label="Gain annuel"
          language="fr"
          unit="h"
          min={0}
          expected="Un nombre d’heures"
          value={hours}
          onChange={setHours}
        />
        <TextField label="Impact" value="11" error="De 1 à 10" onChange={() => {}} />
      </Grid>
      <Grid columns={3}>
        <SelectField
          label="Service"
          value={service}
          onChange={setService}
          options={[
            { value: 'SAV', label: 'SAV et maintenance' },
            { value: 'BE', label: 'Bureau d’études' },
          ]}
        />
        <Combo
          label="Responsable"
          options={[
            { value: '1', label: 'Hélène Vasseur-Lamy', hint: 'Direction' },
            { value: '2', label: 'Julien Morvan', hint: 'SAV' },
          ]}
          value={owner}
          onChange={setOwner}
          onCreate={() => {}}
          createLabel={(name) => `Ajouter « ${name} »`}
          emptyLabel="Personne à ce nom"
          clearLabel="Effacer"
          placeholder="Choisir"
        />
        <DateField
          label="Échéance"
          language="fr"
          value={day}
          onChange={setDay}
          expected="Une date, par exemple 19/11/2026"
          words={{
            open: 'Ouvrir le calendrier',
            previousMonth: 'Mois précédent',
            nextMonth: 'Mois suivant',
          }}
        />
      </Grid>
      <TextArea label="Problème" value={text} onChange={setText} rows={2} hint="En une phrase." />
      <TagsField
        label="Données utilisées"
        value={tags}
        onChange={setTags}
        removeLabel={(tag) => `Retirer ${tag}`}
        placeholder="Ajouter"
      />
      <Row gap={5} wrap align="top">
        <ScoreStepper
          label="Impact"
          value={score}
          onChange={setScore}
          language="fr"
          expected="De 1 à 10"
          decreaseLabel="Diminuer"
          increaseLabel="Augmenter"
        />
        <YpnField
          label="Une charte existe-t-elle ?"
          value={answer}
          onChange={setAnswer}
          words={{ yes: 'Oui', partly: 'En partie', no: 'Non', 'not-applicable': 'Sans objet' }}
          clearLabel="Effacer la réponse"
        />
      </Row>
      <ScaleField label="Niveau" levels={LEVELS} value={level} onChange={setLevel} />
      <ScaleField
        label="Niveau, en lignes"
        layout="rows"
        levels={LEVELS.slice(0, 3)}
        value={level}
        onChange={setLevel}
        target={3}
        marks={{ today: 'Aujourd’hui', target: 'Cible' }}
      />
    </Stack>
  )
}
