"""Seeded points of firms: 200 towns of normal spread and 20 % anywhere, on a square of 500 km, in metres."""
import random


def towns(count):
    generator = random.Random(1)
    side = 500_000
    centres = [(side * generator.random(), side * generator.random(), 2000 + 8000 * generator.random()) for _ in range(200)]
    for _ in range(count):
        if generator.random() < 0.2:
            yield side * generator.random(), side * generator.random()
        else:
            x, y, spread = generator.choice(centres)
            yield generator.gauss(x, spread), generator.gauss(y, spread)
