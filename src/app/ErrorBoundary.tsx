import { Component, type ReactNode } from 'react';

/** The last boundary: whatever breaks below it, the reader sees words and a way to go on. It leans on nothing that may be broken too. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error('The fault has no name.') };
  }

  override componentDidCatch() {
    delete document.documentElement.dataset.waiting;
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <main className="page" role="alert">
        <h1>This page broke</h1>
        <p>{this.state.error.message} Nothing that is stored was touched.</p>
        <a href="?">Start from the first page</a>
      </main>
    );
  }
}
