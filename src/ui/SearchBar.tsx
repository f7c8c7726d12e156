import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import { TextInput } from './TextInput';
import './Field.scss';
import './SearchBar.scss';

export interface SearchBarProps {
  /** The accessible name, e.g. 搜索商品. */
  readonly label: string;
  readonly placeholder: string;
  /** Every change, 「清除」 included. */
  readonly onChange: (text: string) => void;
  /** The keyboard's 「搜索」. */
  readonly onSearch?: ((text: string) => void) | undefined;
}

/** A box to search by words. It holds its own text, for the reason that Field gives. */
export function SearchBar({ label, placeholder, onChange, onSearch }: SearchBarProps) {
  const [seed, setSeed] = useState({ text: '', revision: 0 });
  const [isEmpty, setEmpty] = useState(true);
  const takeIn = (text: string) => {
    setEmpty(text === '');
    onChange(text);
  };
  const clear = () => {
    setSeed({ text: '', revision: seed.revision + 1 });
    takeIn('');
  };
  return (
    <View className="zj-search-bar" role="search" aria-label={label}>
      <View className="zj-search-bar__icon">
        <Icon name="search" />
      </View>
      <View className="zj-search-bar__text">
        <TextInput
          key={seed.revision}
          label={label}
          initial={seed.text}
          type="search"
          placeholder={placeholder}
          maxLength={50}
          focus={seed.revision > 0}
          onInput={takeIn}
          onConfirm={onSearch}
        />
      </View>
      <View className="zj-search-bar__end">
        {!isEmpty && (
          <Pressable className="zj-search-bar__clear" label="清除搜索词" onTap={clear}>
            <Icon name="clear" />
          </Pressable>
        )}
      </View>
    </View>
  );
}
