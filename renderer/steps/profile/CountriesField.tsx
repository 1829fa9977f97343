import { useMemo, useState } from 'react'
import { countriesIn } from '../../../shared/steps/profile/countries'
import { useProject } from '../../data/use-project'
import { useLanguage, useTexts } from '../../i18n/language'
import { fold } from '../../ui/fold'
import { TagsField } from '../../ui/TagsField'
import { texts } from './texts'
import { useProfileEdit } from './use-edit'
import { useField } from './use-field'

/** Countries by name; kept by code, so that they read in both languages. */
export function CountriesField() {
  const t = useTexts(texts)
  const field = useField()
  const { language } = useLanguage()
  const edit = useProfileEdit()
  const codes = useProject((project) => project.profile.countries)
  const countries = useMemo(() => countriesIn(language), [language])
  const [unknown, setUnknown] = useState<string | null>(null)
  const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? code

  const choose = (names: readonly string[]) => {
    const found = names.map((name) => ({
      name,
      code: countries.find(
        (country) => fold(country.name) === fold(name) || country.code === name.toUpperCase(),
      )?.code,
    }))
    setUnknown(found.find(({ code }) => code === undefined)?.name ?? null)
    edit({ countries: [...new Set(found.flatMap(({ code }) => code ?? []))] })
  }

  return (
    <TagsField
      {...field('countries')}
      value={codes.map(nameOf)}
      onChange={choose}
      removeLabel={(name) => t('row.remove', { name })}
      suggestions={countries.map(({ name }) => name)}
      error={unknown === null ? undefined : t('expected.country', { typed: unknown })}
    />
  )
}
