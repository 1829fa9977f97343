import { Component, type ReactNode } from 'react'
import { translate, type Language } from '../../shared/kernel/text'
import { appTexts } from '../i18n/app-texts'
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import { Row } from '../ui/Layout'

interface ErrorBoundaryProps {
  readonly language: Language
  readonly children: ReactNode
}

/** A bug stops one page, says that the data are safe, and offers its detail; never a blank window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { detail: string | null }> {
  override state = { detail: null as string | null }

  static getDerivedStateFromError(failure: unknown): { detail: string } {
    return {
      detail: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
    }
  }

  override render(): ReactNode {
    const { detail } = this.state
    if (detail === null) return this.props.children
    const t = translate(appTexts, this.props.language)
    return (
      <main>
        <Callout
          tone="off"
          title={t('failure.title')}
          live
          actions={
            <Row gap={2}>
              <Button onClick={() => void navigator.clipboard.writeText(detail)}>
                {t('failure.copy')}
              </Button>
              <Button
                onClick={() => {
                  window.location.hash = '#/'
                  this.setState({ detail: null })
                }}
              >
                {t('failure.home')}
              </Button>
            </Row>
          }
        >
          {t('failure.text')}
        </Callout>
      </main>
    )
  }
}
