import { aiUseCommands } from '../../../../shared/commands/registry'
import { toolStatuses } from '../../../../shared/content/tools/vocabulary'
import { ALLOWED_STATUSES } from '../../../../shared/rules/shadow-ai'
import { shadowUses, type UseInRegister } from '../../../../shared/steps/tools/inventory'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { SelectField } from '../../../ui/SelectField'
import { useDo } from '../use-do'
import { useSay } from '../use-say'
import { useToolActions } from '../use-tools'
import s from './register.module.css'
import { registerTexts } from './texts'

/** The uses found in the company against the register: the share that escapes it, and what to do with each. */
export function ShadowUses() {
  const t = useTexts(registerTexts)
  const formats = useFormats()
  const { href } = usePlace()
  const uses = useProject((project) => project.aiUses)
  const tools = useProject((project) => project.tools)
  const shadow = shadowUses({ aiUses: uses, tools }).value
  if (shadow === null)
    return (
      <Card title={t('shadow.title')}>
        <p className={s['figure']}>{t('shadow.noInventory')}</p>
        <p className={s['reminder']}>
          <ButtonLink size="small" href={href('profile', 'ai-uses')}>
            {t('shadow.inventory')}
          </ButtonLink>
        </p>
      </Card>
    )
  const { share, undeclared } = shadow
  return (
    <Card
      title={t('shadow.title')}
      aside={t('shadow.share', { undeclared: undeclared.length, total: uses.live.length })}
    >
      {undeclared.length === 0 ? (
        <Status tone="ok">{t('shadow.none')}</Status>
      ) : (
        <>
          <p className={s['figure']}>
            <strong>{formats.percent(share, 1)}</strong> {t('shadow.what')}
          </p>
          <ul className={s['uses']}>
            {undeclared.map((one) => (
              <Undeclared key={one.use.id} one={one} />
            ))}
          </ul>
          <p className={s['reminder']}>{t('shadow.reminder')}</p>
        </>
      )}
    </Card>
  )
}

function Undeclared({ one: { use, tool } }: { readonly one: UseInRegister }) {
  const t = useTexts(registerTexts)
  const say = useSay()
  const act = useDo()
  const { done } = useNotices()
  const { go, presenting } = usePlace()
  const { add } = useToolActions()
  const tools = useProject((project) => project.tools.live)
  const allowed = tools.filter(({ status }) => ALLOWED_STATUSES.has(status))
  const link = (toolCode: string) => act(aiUseCommands.edit, { id: use.id, changes: { toolCode } })
  const unlink = () => act(aiUseCommands.edit, { id: use.id, changes: { toolCode: use.toolCode } })
  return (
    <li>
      <div className={s['useName']}>
        <b>{use.name}</b>
        <span>
          {[
            use.users,
            use.purpose,
            tool === null
              ? t('shadow.status.none')
              : t('shadow.status.inRegister', {
                  code: tool.code,
                  status: say(toolStatuses[tool.status].label),
                }),
          ]
            .filter((part) => part.trim() !== '')
            .join(' · ')}
        </span>
      </div>
      {!presenting && (
        <>
          {tool === null && (
            <Button
              size="small"
              icon="add"
              aria-label={t('shadow.toRegisterWhat', { name: use.name })}
              onClick={() => {
                const entered = add(use.name, { purpose: use.purpose })
                if (!entered || !link(entered.code)) return
                done(t('shadow.entered', { name: use.name, code: entered.code }))
                go(`register/${entered.code}`)
              }}
            >
              {t('shadow.toRegister')}
            </Button>
          )}
          {allowed.length > 0 && (
            <div className={s['redirect']} data-print="hide">
              <SelectField
                label={t('shadow.alternativeFor', { name: use.name })}
                hideLabel
                small
                value={null}
                emptyLabel={t('shadow.alternative')}
                options={allowed.map(({ code, name }) => ({
                  value: code,
                  label: `${code} ${name}`,
                }))}
                onChange={(code) => {
                  if (code !== null && link(code))
                    done(t('shadow.redirected', { name: use.name, code }), unlink)
                }}
              />
            </div>
          )}
        </>
      )}
    </li>
  )
}
