/**
 * Style sheets of the first screen, in order. Mantine's come in a layer, so that ours win without
 * specificity; only the components in use are listed, the calendar brings its own when it opens.
 */
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import '@mantine/core/styles/Tooltip.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import './tokens.css'
import './mantine-variables.css'
import './base.css'
import './print.css'
