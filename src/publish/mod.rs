//! The next site is staged beside the old one and exchanged with it in one step.
