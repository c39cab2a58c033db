#include <stdio.h>

int main(void)
{
    if (puts("interface") < 0) {
        return 1;
    }
    return 0;
}
