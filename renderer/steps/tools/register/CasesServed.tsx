import { useCaseIdSchema } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Combo } from '../../../ui/Combo'
import { IconButton } from '../../../ui/IconButton'
import s from './record.module.css'
import type { PartProps } from './record-parts'
import { recordTexts } from './record-texts'

/** The use cases a tool serves: a link to each, another one, one less. */
export function CasesServed({
  view: { tool, unassessed },
  edit,
}: Pick<PartProps, 'view' | 'edit'>) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const { href } = usePlace()
  const useCases = useProject((project) => project.useCases)
  const served = tool.useCaseIds.flatMap((id) => {
    const useCase = useCases.get(id)
    return useCase && useCase.removedAt === null ? [useCase] : []
  })
  return (
    <section className={s['group']} aria-label={t('cases.title')}>
      <h3>{t('cases.title')}</h3>
      {served.length === 0 ? (
        <p className={s['help']}>{t('cases.none')}</p>
      ) : (
        <ul className={s['cases']}>
          {served.map(({ id, code, title, status }) => (
            <li key={id}>
              <span>
                <a href={href('usecases', `register/${code}`)}>
                  {code} {title}
                </a>
                <small>
                  {words(`status.${status}.label`)}
                  {unassessed.some((one) => one.id === id) && ` · ${t('cases.unassessed')}`}
                </small>
              </span>
              <IconButton
                icon="close"
                size="small"
                quiet
                label={t('cases.unlink', { code })}
                onClick={() => edit({ useCaseIds: tool.useCaseIds.filter((one) => one !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
      <Combo
        label={t('cases.add')}
        hideLabel
        small
        value={null}
        placeholder={t('cases.placeholder')}
        emptyLabel={t('cases.nothing')}
        clearLabel=""
        options={useCases.live
          .filter(({ id }) => !tool.useCaseIds.includes(id))
          .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        onChange={(id) => {
          if (id !== null) edit({ useCaseIds: [...tool.useCaseIds, useCaseIdSchema.parse(id)] })
        }}
      />
    </section>
  )
}
