import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** Subject of the sentence: "The command panel". */
  readonly what: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps the rest of the page when a part of it throws, and shows that part again on request. React has no hook for this. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="notice error" role="alert">
        <p>
          <strong>{this.props.what} could not be shown.</strong> The console of the browser has the reason.
        </p>
        <button type="button" onClick={() => this.setState({ hasFailed: false })}>
          Try again
        </button>
      </div>
    );
  }
}
