//! The theme: templates, styles, scripts and other assets, and one fingerprint of them all.
