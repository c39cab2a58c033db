import json
import sys


def main():
    data = json.load(sys.stdin)
    for name, port in data.items():
        print(f"{name}: {port}")


if __name__ == "__main__":
    main()
