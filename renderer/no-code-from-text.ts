import { config } from 'zod'

// The content security policy forbids making code from text; without this, the schema library tries once.
config({ jitless: true })
