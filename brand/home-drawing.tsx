import styles from './home-drawing.module.css';

/**
 * Drawing of the home band: five bars, each thicker than the one above, interrupted by two paths that meet and go on to
 * the text. Two drawings, because a wide one cut to the width of a phone would lose its paths. Decorative.
 */
export function HomeDrawing() {
  return (
    <>
      <svg
        className={`${styles.drawing} ${styles.wide}`}
        viewBox="0 0 1440 225"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
        focusable="false"
      >
        <path className={styles.bar} d="M0 0h1440v13.8H0z" />
        <path className={styles.bar} d="M0 30h1440v17.9H0z" />
        <path className={styles.bar} d="M0 69h1440v23.3H0z" />
        <path className={styles.bar} d="M0 119.7h1440v30.3H0z" />
        <path className={styles.bar} d="M0 185.6h1440v39.4H0z" />
        <path
          className={styles.way}
          d="M612 0C606 92 420 130 96 225H330C585 158 664 104 668 0zM612 0C618 108 770 146 1016 225H1286C960 128 676 84 668 0z"
        />
      </svg>
      <svg
        className={`${styles.drawing} ${styles.narrow}`}
        viewBox="0 0 360 160"
        preserveAspectRatio="xMinYMax slice"
        aria-hidden="true"
        focusable="false"
      >
        <path className={styles.bar} d="M0 0h360v9.8H0z" />
        <path className={styles.bar} d="M0 21.3h360v12.8H0z" />
        <path className={styles.bar} d="M0 49.1h360v16.6H0z" />
        <path className={styles.bar} d="M0 85.1h360v21.6H0z" />
        <path className={styles.bar} d="M0 132h360v28H0z" />
        <path
          className={styles.way}
          d="M92 0C90 66 52 96 -34 160H58C104 118 122 76 122 0zM92 0C94 82 138 108 206 160H326C214 96 124 66 122 0z"
        />
      </svg>
    </>
  );
}
