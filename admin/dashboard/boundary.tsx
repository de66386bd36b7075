'use client';

import { Component, type ReactNode } from 'react';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';

type BoundaryProps = {
  /** Texts of the failure: what is missing, what still works, what to do. */
  title: string;
  rest: string;
  retry: string;
  /** Text before the error number, which the server's log has too. */
  quote: string;
  onRetry: () => void;
  children: ReactNode;
};

type Failure = Error & { digest?: string };
type State = { failure: Failure | null };

/** Contains the failure of one section until the server sends the section again. */
export class Boundary extends Component<BoundaryProps, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: Failure) {
    return { failure };
  }

  // Only a new response of the server can succeed: the current children would fail again.
  override componentDidUpdate({ children }: BoundaryProps) {
    if (this.state.failure && children !== this.props.children) this.setState({ failure: null });
  }

  override render() {
    const { title, rest, retry, quote, onRetry, children } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    return (
      <section>
        <Notice label={title} tone="warn" role="alert">
          <p>{rest}</p>
          <div className={layout.row}>
            <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={onRetry}>
              {retry}
            </button>
            {failure.digest && (
              <span className={layout.quiet}>
                {quote} {failure.digest}
              </span>
            )}
          </div>
        </Notice>
      </section>
    );
  }
}
