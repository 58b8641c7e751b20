import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Lang } from '../../i18n';
import { sayIn, SHELL } from '../words';

interface Props {
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Keeps a fault of one tab inside it, and says so: nothing of the pane disappears in silence. */
export class Fence extends Component<Props, { readonly said?: string }> {
  override state: { readonly said?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { said: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { said } = this.state;
    if (said === undefined) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sayIn(this.props.lang, SHELL)('failed', { said })}</MessageBarBody>
      </MessageBar>
    );
  }
}
