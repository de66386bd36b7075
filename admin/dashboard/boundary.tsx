'use client';

import { Component, type ReactNode } from 'react';
import { Notice } from '../ui/notice';
import ui from '../ui/ui.module.css';

type BoundaryProps = {
  /** Words of the failure: what does not show, what still works, the way out. */
  title: string;
  rest: string;
  retry: string;
  /** Before the number of the failure, which the server's log holds too. */
  quote: string;
  onRetry: () => void;
  children: ReactNode;
};

type Failure = Error & { digest?: string };
type State = { failure: Failure | null };

/** Keeps the failure of one section to itself. */
export class Boundary extends Component<BoundaryProps, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: Failure) {
    return { failure };
  }

  retry = () => {
    this.props.onRetry();
    this.setState({ failure: null });
  };

  override render() {
    const { title, rest, retry, quote, children } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    return (
      <section>
        <Notice label={title} tone="warn" role="alert">
          <p>{rest}</p>
          <div className={ui.row}>
            <button type="button" className={`${ui.button} ${ui.buttonSmall}`} onClick={this.retry}>
              {retry}
            </button>
            {failure.digest && (
              <span className={ui.quiet}>
                {quote} {failure.digest}
              </span>
            )}
          </div>
        </Notice>
      </section>
    );
  }
}
