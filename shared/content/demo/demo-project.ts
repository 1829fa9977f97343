import type { ProjectFile } from '../../domain/project'
import type { Language } from '../../kernel/text'

/**
 * The demonstration company (method.md section 20), an ordinary project file in one language. Loaded when
 * asked for, not with the application. It comes from our own assets, and its test reads it with the schema
 * of every project; callers still open it as they open any file.
 */
export async function demoFile(language: Language): Promise<ProjectFile> {
  const { default: file } =
    language === 'fr'
      ? await import('../../../assets/demo/corvenne.fr.json')
      : await import('../../../assets/demo/corvenne.en.json')
  return file as unknown as ProjectFile
}
