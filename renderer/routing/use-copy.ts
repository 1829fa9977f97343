import { useNotices } from './notices'

/** Puts a text in the clipboard and says so; a refusal of the browser is told too, with what to do. */
export function useCopy(): (text: string, done: string, refused: string) => void {
  const notices = useNotices()
  return (text, done, refused) => {
    void (async () => {
      try {
        await navigator.clipboard.writeText(text)
        notices.done(done)
      } catch {
        notices.done(refused)
      }
    })()
  }
}
