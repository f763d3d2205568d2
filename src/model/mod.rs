//! Nodes become the typed, resolved, validated model.
