"""A small synthetic segmentation that behaves as a real one: supervoxels, edits, history."""
