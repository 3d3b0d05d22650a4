// The headers that all tests share are compiled with this program; it does nothing itself.
int main()
{
    return 0;
}
