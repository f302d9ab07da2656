"""A small synthetic segmentation that behaves as a real one: supervoxels, edits, history.

The tutorial's object is as the tutorial shows it, and nobody has edited it. Beside it are others,
made from a seed: `volume` makes them, `seeds` says what had happened to them before anybody asked.
"""
